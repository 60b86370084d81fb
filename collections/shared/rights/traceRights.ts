import { isDeepStrictEqual } from 'node:util'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { appendAuditEvent, type AuditEntry } from '../../../src/audit'
import { actorOf, duplicateToConflict } from '../../../src/workflow'
import { isRecord } from '../../../src/input/isRecord'
import { type Members, type Row } from '../../../src/payloadFields/row'

type Subject = { id: string; name: unknown }
type Differences = Record<string, { from: unknown; to: unknown }>
type Event = Pick<AuditEntry, 'data' | 'type'>

/** What of a row the log tells of: who it is about, and what it lets that one do. */
export type Traced<Told extends Members> = {
  created: (subject: Subject, told: Told) => Event
  changed: (subject: Subject, change: { changed: Differences; untold?: string[] }) => Event
  /** Plain values, told as they were and as they are. */
  told: (req: PayloadRequest, row: Members) => Promise<Told> | Told
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

const differences = (before: Members, after: Members): Differences =>
  Object.fromEntries(
    changedIn(before, after).map((name) => [
      name,
      { from: before[name] ?? null, to: after[name] ?? null },
    ]),
  )

/** An event of the log for each write that changes what somebody may do or is taken for, in its transaction. */
export const traceRights =
  <Told extends Members>({
    created,
    changed,
    told,
    untold,
  }: Traced<Told>): CollectionAfterChangeHook<Row> =>
  async ({ collection, doc, operation, req }) => {
    const { id } = doc
    const after = await readRow(req, { collection: collection.slug, id })
    const subject = { id: String(id), name: after['name'] }
    const append = (event: Event) =>
      duplicateToConflict(() =>
        appendAuditEvent(req, {
          ...event,
          actor: actorOf(req),
          documentKey: null,
          reference: null,
        }),
      )
    if (operation === 'create') {
      await append(created(subject, await told(req, after)))
      return
    }
    const kept = rightsBefore(req, { collection: collection.slug, id })
    const before = isRecord(kept) ? kept : {}
    const shown = differences(await told(req, before), await told(req, after))
    const hidden = changedIn(untold(before), untold(after))
    if (Object.keys(shown).length === 0 && hidden.length === 0) return
    await append(changed(subject, { changed: shown, ...(hidden.length > 0 && { untold: hidden }) }))
  }
