import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

import { createError } from '../../../errors'
import { isHashOf } from '../../core/contentHashes'
import { messages } from '../../core/messages'
import type { WorkflowOptions } from '../../options'
import { idText, optionalText } from '../../service/rows/schema'
import { documentKeyOf } from '../../service/loadDocument'

const storedSchema = z.looseObject({ id: idText, contentHash: optionalText.optional() })
const sentSchema = z.object({ expectedHash: optionalText.optional() })

/** The entity tags of an `If-Match` header; null when there is no header. */
export const tagsOf = (header: string | null | undefined): string[] | null =>
  header === null || header === undefined
    ? null
    : header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''))

/** The contents that a save says it was made of; null when it says nothing. */
const expectedOf = (header: string | null | undefined, data: unknown): string[] | null => {
  const tags = tagsOf(header)
  const sent = sentSchema.safeParse(data)
  const hash = sent.success ? sent.data.expectedHash : null
  return hash === null || hash === undefined ? tags : [hash]
}

/**
 * Refuses a save that names another content than the one stored, by `If-Match: "<contentHash>"` or by
 * the hash that travels with the form of the admin, and says who changed it. Keeps the stored hash
 * out of the client's reach: it is computed after the save.
 */
export const refuseStaleSave =
  (options: WorkflowOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const original = storedSchema.safeParse(originalDoc)
    if (operation !== 'update' || !original.success) return { ...data, contentHash: null }
    const stored = original.data.contentHash ?? null
    const expected = expectedOf(req.headers.get('if-match'), data)
    const isExpected = async (): Promise<boolean> => {
      if (!expected || expected.includes('*') || expected.some((hash) => hash === stored))
        return true
      // What the client read may be known by a newer definition of the hash than it was then.
      const doc = original.data
      const { hash, hashes } = await options.describeContent(req, {
        collection: collection.slug,
        doc,
      })
      return hash === stored && expected.some((known) => isHashOf(known, hashes))
    }
    if (!(await isExpected())) {
      const documentKey = documentKeyOf({ collection: collection.slug, id: original.data.id })
      const last = await options.audit.lastContentChange(req, documentKey)
      throw createError('STALE_CONTENT', {
        ...(last && { detail: messages.staleSave(last) }),
        extra: { currentHash: stored },
      })
    }
    return { ...data, contentHash: stored }
  }
