import type { CollectionBeforeOperationHook } from 'payload'

import { createError } from '../../../src/errors'
import { operationOf } from '../operationOf'
import { isMembers } from '../row'

/**
 * What is written is an object: none at all is an empty one, whose missing fields are then named. The
 * door looks at JSON only, and Payload looks at nothing: a form may hold anything, or nothing.
 */
export const requireObject: CollectionBeforeOperationHook = (asked) => {
  const { args } = asked
  if (!['create', 'update'].includes(operationOf(asked))) return args
  const data: unknown = 'data' in args ? args.data : {}
  if (isMembers(data)) return args
  if (data === undefined || data === null) return { ...args, data: {} }
  throw createError('INVALID_BODY', { detail: 'Le contenu envoyé n’est pas un objet JSON.' })
}
