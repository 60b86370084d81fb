import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { canonicalHash } from './canonicalHash'
import { eventHash, parseEvent, type AuditEvent } from './event'
import { genesisHash, readHead } from './head'
import { hashRow } from './subjects'

export type AuditVerdict =
  { intact: true; events: number } | { intact: false; seq: number; reason: string }

/** The rows that nobody may write but through an event. */
const guarded: readonly CollectionSlug[] = [
  slugs.reviews,
  slugs.decisions,
  slugs.releases,
  slugs.changes,
]

const pageSize = 500

const attempts = 3

/**
 * Computes the whole log again: numbers in a row, hashes linked, and every guarded row as the last
 * event that wrote it left it. Reports the first event that does not hold. A log that grew while it
 * was read is read again, so that it may run beside a library at work.
 */
export const verifyAudit = async (payload: Payload): Promise<AuditVerdict> => {
  const req = await createLocalReq({}, payload)
  for (let attempt = 1; ; attempt += 1) {
    const { seq } = await readHead(req)
    const verdict = await verifyOnce(req)
    const hasGrown = (await readHead(req)).seq !== seq
    if (verdict.intact || !hasGrown || attempt === attempts) return verdict
  }
}

const verifyOnce = async (req: PayloadRequest): Promise<AuditVerdict> => {
  const lastWriter = new Map<string, { seq: number; hash: string }>()
  let previous = { seq: 0, hash: genesisHash }
  for await (const row of rowsOf(req, { collection: slugs.auditEvents, sort: 'seq' })) {
    const event = readEvent(row)
    const fault = event ? faultOf(event, previous) : 'l’évènement est illisible'
    if (event === null || fault !== null) {
      return { intact: false, seq: previous.seq + 1, reason: fault ?? '' }
    }
    for (const { collection, id, hash } of event.subjects ?? []) {
      lastWriter.set(`${collection}/${id}`, { seq: event.seq, hash })
    }
    previous = { seq: event.seq, hash: event.hash }
  }
  const head = await readHead(req)
  if (head.seq !== previous.seq || head.hash !== previous.hash) {
    return {
      intact: false,
      seq: Math.min(head.seq, previous.seq) + 1,
      reason: 'la fin du journal a été coupée ou remplacée',
    }
  }
  const fault = await firstFaultyRow(req, lastWriter)
  return fault ?? { intact: true, events: previous.seq }
}

const readEvent = (row: unknown): AuditEvent | null => {
  try {
    return parseEvent(row)
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

const faultOf = (event: AuditEvent, previous: { seq: number; hash: string }): string | null => {
  if (event.seq !== previous.seq + 1) return 'un évènement manque ou a été déplacé'
  if (event.previousHash !== previous.hash) return 'le lien avec l’évènement précédent est rompu'
  const dataHash = canonicalHash({ data: event.data ?? {}, subjects: event.subjects ?? [] })
  if (dataHash !== event.dataHash) return 'ce que dit l’évènement a été modifié'
  return eventHash(event) === event.hash ? null : 'l’évènement a été modifié'
}

const firstFaultyRow = async (
  req: PayloadRequest,
  lastWriter: Map<string, { seq: number; hash: string }>,
): Promise<AuditVerdict | null> => {
  const faults: { seq: number; reason: string }[] = []
  const unseen = new Map(lastWriter)
  for (const collection of guarded) {
    for await (const row of rowsOf(req, { collection, sort: 'id' })) {
      const key = `${collection}/${String(row['id'])}`
      const written = lastWriter.get(key)
      unseen.delete(key)
      if (!written) {
        faults.push({ seq: seqOf(row), reason: `${key} n’a été écrit par aucun évènement` })
      } else if (hashRow(row) !== written.hash) {
        faults.push({ seq: written.seq, reason: `${key} a été modifié après coup` })
      }
    }
  }
  for (const [key, { seq }] of unseen) faults.push({ seq, reason: `${key} a été supprimé` })
  const first = faults.sort((a, b) => a.seq - b.seq)[0]
  return first ? { intact: false, ...first } : null
}

const rowSchema = z.record(z.string(), z.unknown())
const seqOf = (row: Record<string, unknown>): number =>
  typeof row['auditSeq'] === 'number' ? row['auditSeq'] : 0

async function* rowsOf(
  req: PayloadRequest,
  { collection, sort }: { collection: CollectionSlug; sort: string },
): AsyncGenerator<Record<string, unknown>> {
  for (let page = 1; ; page += 1) {
    const found = await req.payload.db.find({ collection, sort, page, limit: pageSize, req })
    for (const doc of found.docs) yield rowSchema.parse(doc)
    if (!found.hasNextPage) return
  }
}
