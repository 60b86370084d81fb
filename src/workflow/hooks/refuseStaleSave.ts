import type { CollectionBeforeChangeHook } from 'payload'

import { z } from 'zod'

import { createError } from '../../errors'

const storedSchema = z.object({
  contentHash: z
    .string()
    .nullish()
    .transform((hash) => hash ?? null),
})

/** The entity tags of an `If-Match` header; null when there is no header. */
export const tagsOf = (header: string | null | undefined): string[] | null =>
  header === null || header === undefined
    ? null
    : header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''))

/**
 * Refuses a save that names another content than the one stored (`If-Match: "<contentHash>"`), and
 * keeps the stored hash out of the client's reach: it is computed after the save.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = storedSchema.safeParse(originalDoc)
  const stored = operation === 'update' && original.success ? original.data.contentHash : null
  const tags = operation === 'update' ? tagsOf(req.headers.get('if-match')) : null
  if (tags && !tags.includes('*') && !tags.some((tag) => tag === stored)) {
    throw createError('STALE_CONTENT', { extra: { currentHash: stored } })
  }
  return { ...data, contentHash: stored }
}
