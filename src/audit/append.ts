import type { PayloadRequest } from 'payload'

import { now } from '../dates/clock'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import { eventHash, type AuditActor, type AuditEvent } from './event'
import { canonicalHash } from './canonicalHash'
import { readHead, writeHead } from './head'
import { sealOf } from './seal'
import { readSubjects, type SubjectRef } from './subjects'

export type AuditEntry = {
  type: string
  actor: AuditActor
  /** `protocols/<id>`, or null for what concerns no document. */
  documentKey: string | null
  reference: string | null
  /** What happened, in a few plain values. Never document text, never a password. */
  data?: Record<string, unknown>
  /** The rows that were written, each holding `seq` as its `auditSeq`. */
  subjects?: readonly SubjectRef[]
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
export const appendAuditEvent = async (
  req: PayloadRequest,
  entry: AuditEntry,
): Promise<AuditEvent> => {
  const head = await readHead(req)
  const subjects = await readSubjects(req, entry.subjects ?? [])
  const data = entry.data ?? {}
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
