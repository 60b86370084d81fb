import type { CollectionConfig } from 'payload'

import { apiClientsAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { keepRights } from '../shared/rights/traceRights'
import { apiClientFields } from './fields'
import { traceClient } from './rights'

/** Keys of establishments to the API. */
export const apiClients: CollectionConfig = {
  slug: slugs.apiClients,
  labels: { singular: 'Client d’API', plural: 'Clients d’API' },
  admin: {
    group: adminGroups.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'establishment', 'active'],
  },
  auth: { depth: 0, useAPIKey: true, disableLocalStrategy: true },
  access: apiClientsAccess,
  hooks: { beforeChange: [keepRights], afterChange: [traceClient] },
  fields: apiClientFields,
}
