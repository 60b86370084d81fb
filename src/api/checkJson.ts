import { createError } from '../errors'
import type { KeptBody } from './keepBody'

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Whether a text is a JSON object. */
export const isJsonObject = (text: string): boolean => {
  const value = parse(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checks that a JSON body is an object, as each of Payload's own routes takes for granted.
 * @throws INVALID_BODY
 */
export const checkJson = ({ inMemory }: KeptBody, contentType: string | null): void => {
  if (inMemory === undefined || contentType?.startsWith('application/json') !== true) return
  const text = Buffer.from(inMemory).toString('utf8')
  if (text.trim() === '' || isJsonObject(text)) return
  throw createError('INVALID_BODY', { detail: 'Le contenu envoyé n’est pas un objet JSON.' })
}
