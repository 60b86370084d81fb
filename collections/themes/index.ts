import type { CollectionConfig } from 'payload'

import { keptByCoordinators } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { themeFields } from './fields'
import { keepCode } from './hooks/keepCode'

/** Themes of the network, data rather than code. */
export const themes: CollectionConfig = {
  slug: slugs.themes,
  labels: { singular: 'Thème', plural: 'Thèmes' },
  admin: {
    group: adminGroups.library,
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'order'],
  },
  access: keptByCoordinators,
  hooks: { beforeChange: [keepCode] },
  fields: themeFields,
}
