import type { CollectionConfig } from 'payload'

import { usersAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { userFields } from './fields'

/** People of the network. */
export const users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: 'Personne', plural: 'Personnes' },
  admin: {
    group: adminGroups.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'profession', 'roles', 'active'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  access: usersAccess,
  fields: userFields,
}
