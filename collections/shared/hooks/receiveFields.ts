import type { CollectionBeforeOperationHook } from 'payload'

import { soundTexts } from '../../../src/writing/soundText'
import { operationOf } from '../operationOf'

/**
 * What a write brings, its texts made sound before anything checks, hashes or stores them. One that brings nothing
 * brings no fields: Payload would look into nothing, and say that the library broke.
 */
export const receiveFields: CollectionBeforeOperationHook = (asked) => {
  const { args } = asked
  const isWrite = ['create', 'update', 'updateByID'].includes(operationOf(asked))
  return isWrite && 'data' in args ? { ...args, data: soundTexts(args.data ?? {}) } : args
}
