import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction, isTransientConflict } from '../database'
import { SettingsError } from '../settings'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import { appendAuditEvent } from './append'
import { readHead } from './head'
import { sealOf } from './seal'

const mostRuns = 5

const lastSchema = z.object({ mac: z.string().nullish() })

const lastSealOf = async (req: PayloadRequest, seq: number): Promise<string> => {
  const row: unknown = await req.payload.db.findOne({
    collection: slugs.auditEvents,
    where: { seq: { equals: seq } },
    select: { mac: true },
    req,
  })
  return (row === null ? null : lastSchema.parse(row).mac) ?? ''
}

/** The event to append so that the key in use seals the log; null when it does already, or when there is none. */
const missingSeal = async (req: PayloadRequest): Promise<'changed' | 'taken' | null> => {
  const { key, before } = settingsOf(req.payload).audit
  const { seq, hash } = await readHead(req)
  const mac = await lastSealOf(req, seq)
  if (key === undefined) {
    if (mac === '') return null
    throw new SettingsError(
      'Le journal des traces est scellé : donnez sa clé par AUDIT_KEY, puis relancez.',
    )
  }
  if (seq === 0 || mac === sealOf(key, hash)) return null
  if (mac === '') return 'taken'
  if (before.some((former) => sealOf(former, hash) === mac)) return 'changed'
  throw new SettingsError(
    'Le journal des traces est scellé par une autre clé : corrigez AUDIT_KEY, ou donnez la clé d’avant par AUDIT_KEYS_BEFORE, puis relancez.',
  )
}

const seal = async (req: PayloadRequest): Promise<number | null> => {
  const missing = await missingSeal(req)
  if (missing === null) return null
  const { seq } = await appendAuditEvent(req, {
    type: missing === 'taken' ? 'keyTaken' : 'keyChanged',
    actor: { user: null, name: 'Système' },
    documentKey: null,
    reference: null,
    data: {},
  })
  return seq
}

/**
 * Brings the log under the key in use before a process writes to it: the first event that the key seals
 * speaks for all before it. Gives its number, or null when nothing was to be done. Several processes may
 * start at once.
 * @throws SettingsError for a process without the key of a sealed log, or with another key: what it
 * wrote would look like a forgery.
 */
export const takeUpAuditKey = async (payload: Payload): Promise<number | null> => {
  for (let run = 1; ; run += 1) {
    const req = await createLocalReq({}, payload)
    try {
      return await inTransaction({ req, name: 'audit.takeUpKey' }, () => seal(req))
    } catch (error) {
      const isTaken = error instanceof Error && error.name === 'ValidationError'
      if (run === mostRuns || !(isTaken || isTransientConflict(error))) throw error
    }
  }
}
