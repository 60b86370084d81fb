import { z } from 'zod'

import { documentKinds, type DocumentKind } from '../../vocabulary/documents'
import { feedChangeTypes, withdrawalKinds } from '../../vocabulary/workflow'
import { date, text, textOrNull } from './fields'

export const storedChange = z.object({
  seq: z.number(),
  type: z.enum(feedChangeTypes.codes),
  kind: z.custom<DocumentKind>((value) => documentKinds.is(value)),
  reference: z.string(),
  number: text,
  at: date,
  contentHash: text,
  auditSeq: z.number().nullish(),
})

/** What the feed tells of the event that wrote an entry. */
export const storedEvent = z.object({ seq: z.number(), hash: z.string(), at: date })

/** What a withdrawal says in the log: the release itself forgets it when it is reinstated. */
export const storedReason = z.object({
  data: z.object({
    kind: z.enum(withdrawalKinds.codes),
    reason: text,
    replacedBy: textOrNull,
  }),
})

export type StoredEvent = z.infer<typeof storedEvent>

export type StoredChange = Omit<z.infer<typeof storedChange>, 'auditSeq'> & {
  /** The event that wrote the entry; null when the log has none, which `audit:verify` tells of. */
  event: StoredEvent | null
  withdrawal: z.infer<typeof storedReason>['data'] | null
}
