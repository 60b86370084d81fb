import type { CollectionBeforeOperationHook } from 'payload'

import { operationOf } from '../operationOf'

/** A write that brings no fields brings none: Payload would look into nothing, and say that the library broke. */
export const takeNothing: CollectionBeforeOperationHook = (asked) => {
  const { args } = asked
  const isWrite = ['create', 'update', 'updateByID'].includes(operationOf(asked))
  return isWrite && 'data' in args && args.data === undefined ? { ...args, data: {} } : args
}
