import type { CollectionConfig } from 'payload'

import { auditAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { auditEventFields } from './fields'

/** The hash-chained log. */
export const auditEvents: CollectionConfig = {
  slug: slugs.auditEvents,
  labels: { singular: 'Trace', plural: 'Journal des traces' },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'type',
    defaultColumns: ['seq', 'at', 'type', 'reference', 'actor'],
  },
  access: auditAccess,
  fields: auditEventFields,
}
