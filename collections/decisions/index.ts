import type { CollectionConfig } from 'payload'

import { reviewRowsAccess, unlessOverseeing } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { decisionFields } from './fields'

/** Signatures given in the workflow. */
export const decisions: CollectionConfig = {
  slug: slugs.decisions,
  labels: { singular: 'Visa', plural: 'Visas' },
  admin: {
    hidden: unlessOverseeing,
    group: adminGroups.review,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'meaning', 'name', 'profession', 'at'],
  },
  access: reviewRowsAccess,
  fields: decisionFields,
}
