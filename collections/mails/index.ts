import type { CollectionConfig } from 'payload'

import { machineryAccess, unlessAdmin } from '../../src/access'
import { sendAgain, settleMail } from '../../src/mail'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { adminEndpoint } from '../shared/adminEndpoint'
import { mailFields } from './fields'

/** Mails that wait, that left, and that somebody has to look at. */
export const mails: CollectionConfig = {
  slug: slugs.mails,
  labels: { singular: 'Courriel', plural: 'Courriels' },
  admin: {
    hidden: unlessAdmin,
    group: adminGroups.system,
    useAsTitle: 'to',
    description:
      'Un courriel incertain est peut-être parti : il n’est renvoyé que si quelqu’un le demande.',
    defaultColumns: ['queuedAt', 'to', 'kind', 'state', 'reason', 'attempts'],
  },
  access: machineryAccess,
  endpoints: [adminEndpoint('retry', sendAgain), adminEndpoint('settle', settleMail)],
  fields: mailFields,
}
