import type { CollectionConfig } from 'payload'

import { mediaAccess } from '../../src/access'
import type { Settings } from '../../src/settings'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { mediaFields } from './fields'

/** Files: private until a release contains them, one immutable file per upload. */
export const buildMedia = (settings: Settings): CollectionConfig => ({
  slug: slugs.media,
  labels: { singular: 'Fichier', plural: 'Fichiers' },
  admin: {
    group: adminGroups.files,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'mimeType', 'uploadedBy', 'updatedAt'],
  },
  upload: {
    staticDir: settings.mediaDir,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  access: mediaAccess,
  fields: mediaFields,
})
