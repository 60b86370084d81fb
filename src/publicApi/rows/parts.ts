import { z } from 'zod'

import { date, optionalGroup, relationId, text, textOrNull } from './fields'

export const storedFile = z.object({
  title: text,
  url: text,
  mimeType: text,
  bytes: z.number(),
  sha256: z.string(),
  name: text,
})

export type StoredFile = z.infer<typeof storedFile>

export const storedHeldFile = z.object({
  sha256: z.string(),
  name: text,
  mimeType: text,
  bytes: z.number(),
  media: relationId.nullish().transform((id) => id ?? null),
})

export const storedSignature = z.object({
  name: text,
  profession: text,
  function: text,
  organisation: text,
  role: text,
  meaning: text,
  at: date,
})

/** `by` stays inside: who withdrew a release is in the audit log, not in the public answer. */
export const storedWithdrawal = optionalGroup(
  z.object({
    kind: z.enum(['error', 'replaced', 'obsolete']),
    reason: text,
    at: date,
    replacedBy: textOrNull,
  }),
  'kind',
)

export const storedOverride = optionalGroup(z.object({ name: text, reason: text, at: date }), 'at')
