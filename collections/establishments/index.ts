import type { CollectionConfig } from 'payload'

import { keptByCoordinators } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { establishmentFields } from './fields'

/** Members of the network. */
export const establishments: CollectionConfig = {
  slug: slugs.establishments,
  labels: { singular: 'Établissement', plural: 'Établissements' },
  admin: {
    group: adminGroups.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'finess', 'category', 'city'],
  },
  access: keptByCoordinators,
  fields: establishmentFields,
}
