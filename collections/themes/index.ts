import type { CollectionConfig } from 'payload'

import { keptByCoordinators } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { keepGiven } from '../shared/hooks/keepGiven'
import { themeFields } from './fields'

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
  hooks: { beforeChange: [keepGiven('code')] },
  fields: themeFields,
}
