import type { CollectionConfig } from 'payload'

import { machineryAccess, unlessAdmin } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { eventCursorFields } from './fields'

/** How far what follows from the logs has come. */
export const eventCursors: CollectionConfig = {
  slug: slugs.eventCursors,
  labels: { singular: 'Avancement', plural: 'Avancements' },
  admin: {
    hidden: unlessAdmin,
    group: adminGroups.system,
    useAsTitle: 'name',
    description: 'Jusqu’où chaque suite donnée aux évènements est allée dans son journal.',
    defaultColumns: ['name', 'log', 'seq', 'attempts', 'retryAt'],
  },
  access: machineryAccess,
  fields: eventCursorFields,
}
