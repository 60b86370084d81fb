import { isDeepStrictEqual } from 'node:util'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { appendAuditEvent } from '../../../src/audit'
import { actorOf, duplicateToConflict } from '../../../src/workflow'
import { isRecord } from '../../../src/input/isRecord'
import { type Members, type Row } from '../../../src/payloadFields/row'

/** What of a row the log tells of: who it is about, and what it lets that one do. */
export type Traced = {
  /** The beginning of the type of its events: `person` makes `personCreated` and `personChanged`. */
  noun: 'client' | 'group' | 'person'
  /** Plain values, told as they were and as they are. */
  told: (req: PayloadRequest, row: Members) => Promise<Members> | Members
  /** What is told to have changed, and nothing else: passwords, keys, addresses. The log is kept for ever. */
  untold: (row: Members) => Members
}

const readRow = async (
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: number | string },
): Promise<Members> => {
  const row: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return isRecord(row) ? row : {}
}

const nameOf = (collection: string, id: number | string): string =>
  `rightsOf ${collection}/${String(id)}`

/** What was stored before a write that is under way: see `keepRights`. */
export const rightsBefore = (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number | string },
): unknown => req.context[nameOf(collection, id)]

/** Keeps what is stored before a write, so that the log can tell what it changed. */
export const keepRights: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc) {
    const { id } = originalDoc
    const slug = collection.slug
    req.context[nameOf(slug, id)] = await readRow(req, { collection: slug, id })
  }
  return data
}

const empty = (value: unknown): unknown => (value === null || value === '' ? undefined : value)

const changedIn = (before: Members, after: Members): string[] =>
  Object.keys(after).filter((name) => !isDeepStrictEqual(empty(before[name]), empty(after[name])))

const differences = (before: Members, after: Members): Members =>
  Object.fromEntries(
    changedIn(before, after).map((name) => [
      name,
      { from: before[name] ?? null, to: after[name] ?? null },
    ]),
  )

/** An event of the log for each write that changes what somebody may do or is taken for, in its transaction. */
export const traceRights =
  ({ noun, told, untold }: Traced): CollectionAfterChangeHook<Row> =>
  async ({ collection, doc, operation, req }) => {
    const { id } = doc
    const after = await readRow(req, { collection: collection.slug, id })
    const subject = { id: String(id), name: after['name'] }
    const append = (type: string, data: Members) =>
      duplicateToConflict(() =>
        appendAuditEvent(req, {
          type,
          actor: actorOf(req),
          documentKey: null,
          reference: null,
          data: { [noun]: subject, ...data },
        }),
      )
    if (operation === 'create') {
      await append(`${noun}Created`, await told(req, after))
      return
    }
    const kept = rightsBefore(req, { collection: collection.slug, id })
    const before = isRecord(kept) ? kept : {}
    const changed = differences(await told(req, before), await told(req, after))
    const hidden = changedIn(untold(before), untold(after))
    if (Object.keys(changed).length === 0 && hidden.length === 0) return
    await append(`${noun}Changed`, { changed, ...(hidden.length > 0 && { untold: hidden }) })
  }
