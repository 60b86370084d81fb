import type { CollectionConfig } from 'payload'

import { internalAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { idempotencyKeyFields } from './fields'

/** First answers to requests that may be sent again. */
export const idempotencyKeys: CollectionConfig = {
  slug: slugs.idempotencyKeys,
  labels: { singular: 'Clé de répétition', plural: 'Clés de répétition' },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'slot',
    hidden: true,
  },
  access: internalAccess,
  fields: idempotencyKeyFields,
}
