import type { CollectionConfig } from 'payload'

import { usersAccess } from '../../src/access'
import type { Settings } from '../../src/settings'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { keepRights } from '../shared/rights/traceRights'
import { userFields } from './fields'
import { endSessions } from './hooks/endSessions'
import { forgetSignatures } from './hooks/forgetSignatures'
import { guardAdmins } from './hooks/guardAdmins'
import { guardPassword } from './hooks/guardPassword'
import { keepLink } from './hooks/keepLink'
import { holdLinkMail, queueLinkMail } from './hooks/mailLink'
import { refuseInactive } from './hooks/refuseInactive'
import { tellOwner } from './hooks/tellOwner'
import { traceReset } from './hooks/traceReset'
import { giveInvitation, sendInvitation } from './invitation'
import { linkHolds } from './mails'
import { passwordEndpoints } from './passwordEndpoints'
import { tracePerson } from './rights'

const minute = 60 * 1000
const hour = 60 * 60

/** People of the network. */
export const buildUsers = (settings: Settings): CollectionConfig => ({
  slug: slugs.users,
  labels: { singular: 'Personne', plural: 'Personnes' },
  access: usersAccess,
  admin: {
    group: adminGroups.network,
    useAsTitle: 'name',
    description: 'Les comptes du réseau. On les désactive, on ne les supprime pas.',
    defaultColumns: ['name', 'email', 'profession', 'roles', 'active'],
    // Not by address: most people may not read the others'.
    listSearchableFields: ['name'],
  },
  disableDuplicate: true,
  auth: {
    // Each request reads the person: the establishment is not wanted then.
    depth: 0,
    maxLoginAttempts: 5,
    lockTime: 10 * minute,
    tokenExpiration: 8 * hour,
    cookies: { sameSite: 'Lax', secure: settings.publicUrl.startsWith('https:') },
    // Payload would write the interval past its own open transaction, which waits for nobody: the gateway keeps one
    // (src/rest/forgotten.ts), and counts these requests like sign-ins.
    forgotPassword: { expiration: linkHolds, minRequestInterval: 0 },
  },
  hooks: {
    beforeOperation: [guardPassword, holdLinkMail],
    beforeLogin: [refuseInactive],
    beforeValidate: [traceReset],
    beforeChange: [guardAdmins, endSessions, giveInvitation, keepRights, keepLink],
    afterChange: [tracePerson, tellOwner, sendInvitation],
    afterForgotPassword: [queueLinkMail],
    afterOperation: [forgetSignatures],
  },
  endpoints: passwordEndpoints,
  fields: userFields,
})
