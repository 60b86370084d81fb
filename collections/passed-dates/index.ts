import type { CollectionConfig } from 'payload'

import { internalAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { passedDateFields } from './fields'

/** The dates that passed and have their entry in the log: one for each key. */
export const passedDates: CollectionConfig = {
  slug: slugs.passedDates,
  labels: { singular: 'Échéance passée', plural: 'Échéances passées' },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'key',
    hidden: true,
  },
  access: internalAccess,
  fields: passedDateFields,
}
