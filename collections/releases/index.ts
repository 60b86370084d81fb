import type { CollectionConfig } from 'payload'

import { releasesAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { releaseFields } from './fields'

/** Immutable, numbered editions. */
export const releases: CollectionConfig = {
  slug: slugs.releases,
  labels: { singular: 'Version publiée', plural: 'Versions publiées' },
  admin: {
    group: adminGroups.review,
    useAsTitle: 'title',
    defaultColumns: ['reference', 'number', 'title', 'status', 'effectiveAt'],
  },
  access: releasesAccess,
  fields: releaseFields,
}
