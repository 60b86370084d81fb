import type { Payload } from 'payload'

import { canonicalHash } from '../../src/audit/canonicalHash'
import { eventHash, parseEvent, type AuditEvent } from '../../src/audit/event'
import { genesisHash } from '../../src/audit/head'
import { slugs } from '../../src/slugs'

type Row = AuditEvent & { id: string }

/** Every event of the log, in order, as stored. */
export const readLog = async ({ db }: Payload): Promise<Row[]> => {
  const { docs } = await db.find<Row>({
    collection: slugs.auditEvents,
    sort: 'seq',
    limit: 0,
    pagination: false,
  })
  return docs.map((doc) => ({ ...parseEvent(doc), id: doc.id }))
}

/**
 * Rewrites the log from one end to the other, as somebody who holds the database and the source would:
 * what the events say is changed, every hash computed again, the head included.
 */
export const forgeLog = async (
  payload: Payload,
  change: (event: AuditEvent) => Partial<AuditEvent>,
): Promise<void> => {
  let previousHash = genesisHash
  for (const { id, ...event } of await readLog(payload)) {
    const said = { ...event, ...change(event), previousHash }
    const { data, subjects } = said
    const dataHash = canonicalHash({ data: data ?? {}, subjects: subjects ?? [] })
    const forged = { ...said, dataHash, hash: eventHash({ ...said, dataHash }) }
    await payload.db.updateOne({ collection: slugs.auditEvents, id, data: forged })
    previousHash = forged.hash
  }
  await payload.db.updateOne({
    collection: slugs.counters,
    where: { key: { equals: 'audit' } },
    data: { hash: previousHash },
  })
}
