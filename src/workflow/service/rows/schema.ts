import { z } from 'zod'

/** An id as text, whichever database gave it. */
export const idText = z.union([z.string(), z.number()]).transform(String)
/** An optional text: absent, null and empty are all null. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text))
/** A text that may be empty, which one database keeps as null. */
export const textOrEmpty = z
  .string()
  .nullish()
  .transform((text) => text ?? '')
export const optionalId = idText.nullish().transform((id) => id ?? null)
/** A moment, as ISO text. */
export const moment = z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString())
export const optionalMoment = moment.nullish().transform((at) => at ?? null)
