import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'

/** Where the chain stands: the last event's number and hash. */
export type AuditHead = { seq: number; hash: string }

const headKey = 'audit'
export const genesisHash = '0'.repeat(64)

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  value: z.number(),
  hash: z.string(),
})

const findRow = async (req: Pick<PayloadRequest, 'payload'>) => {
  const row: unknown = await req.payload.db.findOne({
    collection: slugs.counters,
    where: { key: { equals: headKey } },
    req,
  })
  return row === null ? null : rowSchema.parse(row)
}

/** Reads the head inside the request's transaction; before the first event it is number 0. */
export const readHead = async (req: PayloadRequest): Promise<AuditHead> => {
  const row = await findRow(req)
  return row ? { seq: row.value, hash: row.hash } : { seq: 0, hash: genesisHash }
}

/**
 * Moves the head. Two transactions that read the same head both write it here: the database lets
 * one through, which is what keeps the chain a chain between processes.
 */
export const writeHead = async (req: PayloadRequest, { seq, hash }: AuditHead): Promise<void> => {
  const row = await findRow(req)
  const data = { value: seq, hash }
  if (row) {
    await req.payload.db.updateOne({ collection: slugs.counters, id: row.id, data, req })
  } else {
    await req.payload.db.create({
      collection: slugs.counters,
      data: { key: headKey, ...data },
      req,
    })
  }
}
