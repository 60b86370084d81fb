import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'

import { documentKey, groupsOfDocuments, personOf, polymorphicId } from '../../../src/access'
import { leavesOf } from '../../../src/payloadFields/walk'
import { isControlledSlug, slugs } from '../../../src/slugs'
import { invalidField } from '../../../src/payloadFields/invalidField'
import type { Row } from '../../../src/payloadFields/row'

const activeRound = async (req: PayloadRequest, key: string): Promise<number | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.reviews,
    where: { and: [{ documentKey: { equals: key } }, { state: { not_equals: 'closed' } }] },
    select: { round: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.round ?? null
}

/** Whether a row of one of the document's lists has this key. */
const hasKey = (fields: readonly FlattenedField[], doc: unknown, key: unknown): boolean =>
  leavesOf(fields, doc).some(
    ({ field, path, value }) => field.name === 'key' && path.includes('.') && value === key,
  )

const requireSection = async (
  req: PayloadRequest,
  { target, section }: { target: { collection: string; id: string }; section: unknown },
): Promise<void> => {
  if (section === undefined || section === null || section === '') return
  if (!isControlledSlug(target.collection)) return
  const doc: object | null = await req.payload.findByID({
    collection: target.collection,
    id: target.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const { flattenedFields } = req.payload.collections[target.collection].config
  if (doc !== null && hasKey(flattenedFields, doc, section)) return
  throw invalidField(req, {
    collection: slugs.comments,
    issues: [{ path: 'section', message: 'Ce document n’a pas de section de cette clé.' }],
  })
}

/** Signs a comment with who writes it, and says in which round: nobody comments as someone else. */
export const signComment: CollectionBeforeChangeHook<Row> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const target = polymorphicId(data['document'])
  // Without a document, the field itself says what is missing.
  if (!target) return data
  await requireSection(req, { target, section: data['section'] })
  const person = personOf(req)
  const key = documentKey(target.collection, target.id)
  return {
    ...data,
    documentKey: key,
    documentGroup: (await groupsOfDocuments(req, [key])).get(key),
    round: await activeRound(req, key),
    ...(person && { author: { user: person.id, name: person.name } }),
  }
}
