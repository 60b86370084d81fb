import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import { canonicalHash } from './canonicalHash'
import { formatCheckpoint, type Checkpoint } from './checkpoints'
import { eventHash, parseEvent, type AuditEvent } from './event'
import { genesisHash, readHead, type AuditHead } from './head'
import { rowsOf } from './rowsOf'
import { createSealCheck } from './seal'
import { firstFaultyFile } from './verifyFiles'
import { firstFaultyRow } from './verifyRows'

type Broken = {
  intact: false
  /** What does not hold: `event 5`, `checkpoint 5:…` or `file …`. */
  broken: string
  /** The number of the event that it is about, where it is about one. */
  seq?: number
  reason: string
}

export type AuditVerdict =
  | {
      intact: true
      events: number
      /** Number and hash of the last event: kept elsewhere, they are a witness of all before. */
      checkpoint: Checkpoint
      /** The first event under a seal of the key in use; null without a key or without such an event. */
      sealedFrom: number | null
    }
  | Broken

type Options = {
  /** What was kept of this log before. */
  checkpoints?: readonly Checkpoint[]
}

const attempts = 3

/**
 * Computes the whole log again: numbers in a row, hashes linked, seals, every checkpoint that is given, every
 * guarded row as the last event that wrote it left it, and the bytes of every released file. Reports the first
 * that does not hold. A log that grew while it was read is read again, so that it may run beside a library at work.
 */
export const verifyAudit = async (
  payload: Payload,
  { checkpoints = [] }: Options = {},
): Promise<AuditVerdict> => {
  const req = await createLocalReq({}, payload)
  for (let attempt = 1; ; attempt += 1) {
    const { seq } = await readHead(req)
    const verdict = await verifyOnce(req, checkpoints)
    const hasGrown = (await readHead(req)).seq !== seq
    if (verdict.intact || !hasGrown || attempt === attempts) return verdict
  }
}

const brokenEvent = ({ seq, reason }: { seq: number; reason: string }): Broken => ({
  intact: false,
  broken: `event ${seq}`,
  seq,
  reason,
})

const brokenCheckpoint = (checkpoint: Checkpoint, reason: string): Broken => ({
  intact: false,
  broken: `checkpoint ${formatCheckpoint(checkpoint)}`,
  reason,
})

const verifyOnce = async (
  req: PayloadRequest,
  checkpoints: readonly Checkpoint[],
): Promise<AuditVerdict> => {
  const seals = createSealCheck(settingsOf(req.payload).audit)
  const lastWriters = new Map<string, { seq: number; hash: string }>()
  let previous: AuditHead = { seq: 0, hash: genesisHash }
  const contradicted = ({ seq, hash }: AuditHead) =>
    checkpoints.find((kept) => kept.seq === seq && kept.hash !== hash)
  for await (const row of rowsOf(req, { collection: slugs.auditEvents, sort: 'seq' })) {
    const event = readEvent(row)
    const fault = event
      ? (faultOf(event, previous) ?? seals.faultOf(event))
      : 'l’évènement est illisible'
    if (event === null || fault !== null) {
      return brokenEvent({ seq: previous.seq + 1, reason: fault ?? '' })
    }
    const kept = contradicted(event)
    if (kept) return brokenCheckpoint(kept, 'l’évènement qui porte ce numéro en a une autre')
    for (const { collection, id, hash } of event.subjects ?? []) {
      lastWriters.set(`${collection}/${id}`, { seq: event.seq, hash })
    }
    previous = { seq: event.seq, hash: event.hash }
  }
  const end = await faultAtEnd(req, { last: previous, checkpoints })
  if (end) return end
  const unsealed = seals.faultAtEnd(previous.seq)
  if (unsealed !== null) return brokenEvent({ seq: previous.seq, reason: unsealed })
  const row = await firstFaultyRow(req, lastWriters)
  if (row) return brokenEvent(row)
  const file = await firstFaultyFile(req)
  if (file) return { intact: false, broken: `file ${file.file}`, reason: file.reason }
  return {
    intact: true,
    events: previous.seq,
    checkpoint: previous,
    sealedFrom: seals.sealedFrom(),
  }
}

const faultAtEnd = async (
  req: PayloadRequest,
  { last, checkpoints }: { last: AuditHead; checkpoints: readonly Checkpoint[] },
): Promise<Broken | null> => {
  const head = await readHead(req)
  if (head.seq !== last.seq || head.hash !== last.hash) {
    const seq = Math.min(head.seq, last.seq) + 1
    return brokenEvent({ seq, reason: 'la fin du journal a été coupée ou remplacée' })
  }
  const beyond = checkpoints.filter(({ seq }) => seq > last.seq).sort((a, b) => a.seq - b.seq)[0]
  const reason = `le journal s’arrête avant, à ${last.seq} : sa fin a été coupée, ou c’est une sauvegarde plus ancienne`
  if (beyond) return brokenCheckpoint(beyond, reason)
  const wrong = checkpoints.find(({ seq, hash }) => seq === 0 && hash !== genesisHash)
  return wrong ? brokenCheckpoint(wrong, 'aucun journal ne commence ainsi') : null
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
