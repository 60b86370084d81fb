import type { PayloadRequest } from 'payload'

import { now } from '../dates/clock'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import type { AuditDataOf, AuditEventType } from '../vocabulary/auditEvents'
import { eventHash, type AuditActor, type AuditEvent } from './event'
import { canonicalHash } from './canonicalHash'
import { readHead, writeHead } from './head'
import { sealOf } from './seal'
import { readSubjects, type SubjectRef } from './subjects'

type Written = {
  actor: AuditActor
  /** `protocols/<id>`, or null for what concerns no document. */
  documentKey: string | null
  reference: string | null
  /** The rows that were written, each holding `seq` as its `auditSeq`. */
  subjects?: readonly SubjectRef[]
}

/** One event of a type to append, with what that type tells. */
export type AuditEntry<Type extends AuditEventType = AuditEventType> = Written & {
  type: Type
  /** What happened, in a few plain values. Never document text, never a password. */
  data: AuditDataOf<Type>
}

/**
 * The number that the next event will have: write it as `auditSeq` into the rows of the transition,
 * then call `appendAuditEvent` in the same transaction.
 */
export const nextAuditSeq = async (req: PayloadRequest): Promise<number> =>
  (await readHead(req)).seq + 1

/**
 * Appends one event to the chain, inside the request's transaction. Call it last: it hashes the rows
 * as they stand.
 */
export const appendAuditEvent = <Type extends AuditEventType>(
  req: PayloadRequest,
  entry: AuditEntry<Type>,
): Promise<AuditEvent> => appendEvent(req, entry)

/** The same of any type, also one that this version does not know. */
export const appendEvent = async (
  req: PayloadRequest,
  entry: Written & { type: string; data: Readonly<Record<string, unknown>> },
): Promise<AuditEvent> => {
  const head = await readHead(req)
  const subjects = await readSubjects(req, entry.subjects ?? [])
  const { data } = entry
  const unsigned = {
    seq: head.seq + 1,
    at: now().toISOString(),
    type: entry.type,
    actor: entry.actor,
    documentKey: entry.documentKey,
    reference: entry.reference,
    dataHash: canonicalHash({ data, subjects }),
    previousHash: head.hash,
  }
  const hash = eventHash(unsigned)
  const { key } = settingsOf(req.payload).audit
  const mac = key === undefined ? null : sealOf(key, hash)
  const event: AuditEvent = { ...unsigned, data, subjects, hash, mac }
  await req.payload.db.create({ collection: slugs.auditEvents, data: { ...event }, req })
  await writeHead(req, { seq: event.seq, hash: event.hash })
  return event
}
