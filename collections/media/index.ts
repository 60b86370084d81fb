import type { CollectionConfig } from 'payload'

import { mediaAccess } from '../../src/access'
import { secureFile } from '../../src/http/fileHeaders'
import type { Settings } from '../../src/settings'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { fileKinds } from './content/kinds'
import { mediaFields } from './fields'
import { guardAlt } from './hooks/guardAlt'
import { acceptAhead, describeFile, receiveFile } from './hooks/receiveFile'
import { recordAlt } from './hooks/recordAlt'
import { refuseAbsent } from './refuseAbsent'

/** Files: private until a release contains them, one immutable file per upload. */
export const buildMedia = (settings: Settings): CollectionConfig => ({
  slug: slugs.media,
  labels: { singular: 'Fichier', plural: 'Fichiers' },
  access: mediaAccess,
  admin: {
    group: adminGroups.files,
    description:
      'Images, documents et vidéos des documents. Ils restent privés jusqu’à la publication.',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'uploadedBy', 'updatedAt'],
  },
  disableDuplicate: true,
  custom: { accept: acceptAhead },
  upload: {
    staticDir: settings.mediaDir,
    mimeTypes: Object.keys(fileKinds),
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: true,
    handlers: [refuseAbsent(settings.mediaDir)],
    modifyResponseHeaders: secureFile,
  },
  hooks: {
    beforeOperation: [receiveFile],
    beforeChange: [describeFile, guardAlt],
    afterChange: [recordAlt],
  },
  fields: mediaFields,
})
