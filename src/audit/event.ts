import { z } from 'zod'

import { canonicalHash } from './canonicalHash'
import { subjectsSchema } from './subjects'

/** Who acted: an account, or the system (no `user`). The name is copied at that moment. */
export type AuditActor = { user: string | null; name: string }

/** Who did what. */
export const actingSchema = z.object({
  type: z.string(),
  actor: z.object({ user: z.string().nullish(), name: z.string() }),
})

const eventSchema = actingSchema.extend({
  seq: z.number(),
  at: z.string(),
  documentKey: z.string().nullish(),
  reference: z.string().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
  subjects: subjectsSchema.nullish(),
  dataHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
  mac: z.string().nullish(),
})

/** One event of the log, as stored. */
export type AuditEvent = z.infer<typeof eventSchema>

/** Reads a stored row as an event. @throws ZodError when the row is not one. */
export const parseEvent = (row: unknown): AuditEvent => eventSchema.parse(row)

type Unsigned = Omit<AuditEvent, 'data' | 'hash' | 'mac' | 'subjects'>

/** The hash of an event, over everything it says, its predecessor's hash included. */
export const eventHash = ({
  seq,
  at,
  type,
  actor,
  documentKey,
  reference,
  dataHash,
  previousHash,
}: Unsigned): string =>
  canonicalHash({ seq, at, type, actor, documentKey, reference, dataHash, previousHash })
