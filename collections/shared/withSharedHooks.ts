import type { CollectionConfig } from 'payload'

import { askAgain } from '../../src/access'
import { receiveObject } from '../../src/input/receiveObject'
import { requireExisting } from './hooks/requireExisting'
import { requireText } from './hooks/requireText'
import { stripRowIds } from './hooks/stripRowIds'

/** A collection with what holds for all of them, before its own hooks. */
export const withSharedHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [receiveObject, askAgain, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [
      stripRowIds,
      requireText,
      requireExisting,
      ...(collection.hooks?.beforeChange ?? []),
    ],
  },
})
