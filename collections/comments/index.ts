import type { CollectionConfig } from 'payload'

import { commentsAccess, unlessOverseeing } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { commentFields } from './fields'
import { signComment } from './hooks/signComment'
import { traceComment } from './hooks/traceComment'

/** Remarks on working copies. */
export const comments: CollectionConfig = {
  slug: slugs.comments,
  labels: { singular: 'Commentaire', plural: 'Commentaires' },
  admin: {
    hidden: unlessOverseeing,
    group: adminGroups.review,
    useAsTitle: 'text',
    defaultColumns: ['text', 'document', 'author', 'createdAt'],
  },
  access: commentsAccess,
  hooks: { beforeChange: [signComment], afterChange: [traceComment] },
  fields: commentFields,
}
