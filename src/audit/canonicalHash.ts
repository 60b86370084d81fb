import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { isRecord } from '../input/isRecord'

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

/**
 * A value as both databases agree to read it back: empty members left out (one stores null, the other
 * nothing), dates as ISO text, and without the ids that they give to the rows of an array.
 */
export const normalise = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => withoutRowId(normalise(item)))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, normalise(member)] as const)
      .filter(([, member]) => !isEmpty(member)),
  )
}

/** SHA-256 over the canonical JSON (RFC 8785) of a normalised value. */
export const canonicalHash = (value: unknown): string =>
  sha256(canonicalize(normalise(value)) ?? 'null')

const withoutRowId = (item: unknown): unknown => {
  if (!isRecord(item)) return item
  const { id: _id, ...members } = item
  return members
}
