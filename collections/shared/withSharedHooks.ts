import type { CollectionConfig } from 'payload'

import { requireExisting } from './hooks/requireExisting'
import { requireObject } from './hooks/requireObject'
import { requireText } from './hooks/requireText'
import { stripRowIds } from './hooks/stripRowIds'

/** A collection with what holds for all of them, before its own hooks. */
export const withSharedHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [requireObject, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [
      stripRowIds,
      requireText,
      requireExisting,
      ...(collection.hooks?.beforeChange ?? []),
    ],
  },
})
