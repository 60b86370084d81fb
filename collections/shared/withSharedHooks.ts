import type { CollectionConfig } from 'payload'

import { requireExisting } from './hooks/requireExisting'
import { stripRowIds } from './hooks/stripRowIds'
import { receiveFields } from './hooks/receiveFields'

/** A collection with what holds for all of them, before its own hooks. */
export const withSharedHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [receiveFields, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [stripRowIds, requireExisting, ...(collection.hooks?.beforeChange ?? [])],
  },
})
