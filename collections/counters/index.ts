import type { CollectionConfig } from 'payload'

import { internalAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { counterFields } from './fields'

/** Numbers that only grow. */
export const counters: CollectionConfig = {
  slug: slugs.counters,
  labels: { singular: 'Suite', plural: 'Suites' },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'key',
    hidden: true,
  },
  access: internalAccess,
  fields: counterFields,
}
