import type { CollectionConfig } from 'payload'

import { changesAccess, unlessOverseeing } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { changeFields } from './fields'

/** The public change feed. */
export const changes: CollectionConfig = {
  slug: slugs.changes,
  labels: { singular: 'Changement', plural: 'Changements' },
  admin: {
    hidden: unlessOverseeing,
    group: adminGroups.system,
    useAsTitle: 'reference',
    defaultColumns: ['seq', 'type', 'reference', 'number', 'at'],
  },
  access: changesAccess,
  fields: changeFields,
}
