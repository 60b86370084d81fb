import type { CollectionConfig } from 'payload'

import { reviewRowsAccess, unlessOverseeing } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { reviewFields } from './fields'

/** Journeys of documents through the workflow. */
export const reviews: CollectionConfig = {
  slug: slugs.reviews,
  labels: { singular: 'Circuit de validation', plural: 'Circuits de validation' },
  admin: {
    hidden: unlessOverseeing,
    group: adminGroups.review,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'state', 'round', 'submittedAt', 'outcome'],
  },
  access: reviewRowsAccess,
  fields: reviewFields,
}
