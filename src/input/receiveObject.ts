import type { CollectionBeforeOperationHook } from 'payload'

import { createError } from '../errors'
import { sanitizeTexts } from './sanitizeText'

const writes = new Set(['create', 'update', 'updateByID'])

/** MongoDB stores a hundred levels at most, some of them ours; the deepest text of a document has some thirty. */
const deepest = 80

const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return depth >= deepest || Object.values(value).some((inside) => isTooDeep(inside, depth + 1))
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a write brings is an object, its texts made sound before anything checks, hashes or stores them. None at all
 * is an empty one, whose missing fields are then named: the gateway looks at JSON only, a form may hold anything, and
 * Payload would look into nothing and say that the library broke.
 * @throws INVALID_BODY
 */
export const receiveObject: CollectionBeforeOperationHook = ({ args, ...asked }) => {
  // Payload marks the member deprecated for one of its values.
  const { operation }: { operation: string } = asked
  if (!writes.has(operation)) return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (data === undefined || data === null) return { ...args, data: {} }
  if (isTooDeep(data)) {
    throw createError('INVALID_BODY', { detail: 'Le contenu envoyé a trop de niveaux.' })
  }
  if (isObject(data)) return { ...args, data: sanitizeTexts(data) }
  throw createError('INVALID_BODY', { detail: 'Le contenu envoyé n’est pas un objet JSON.' })
}
