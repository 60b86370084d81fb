import { z } from 'zod'

import { documentKinds, type DocumentKind } from '../../vocabulary/documents'
import { date, text } from './fields'

export const storedChange = z.object({
  seq: z.number(),
  type: z.string(),
  kind: z.custom<DocumentKind>((value) => documentKinds.is(value)),
  reference: z.string(),
  number: text,
  at: date,
  contentHash: text,
})

export type StoredChange = z.infer<typeof storedChange>
