import { z } from 'zod'

import { audiences } from '../../vocabulary/professions'
import { careSettings } from '../../vocabulary/careSettings'

/** What is said of a value that breaks a rule, in both languages. */
const saying = (fr: string, en: string) => ({ error: fr, params: { en } })

// What the description says of a parameter, where it is read otherwise than as a text: `parameter`.
const wholeNumber = (most: number, usual: number) =>
  z
    .string()
    .refine(
      (value) => /^[1-9]\d{0,8}$/.test(value),
      saying('Donnez un nombre entier, à partir de 1.', 'Give a whole number, from 1.'),
    )
    .transform(Number)
    .refine(
      (value) => value <= most,
      saying(`Donnez au plus ${String(most)}.`, `Give at most ${String(most)}.`),
    )
    .default(usual)

const pageNumber = wholeNumber(100_000_000, 1).meta({
  description: 'Which page, from 1.',
  parameter: { type: 'integer', minimum: 1, maximum: 100_000_000, default: 1 },
})

const pageLength = (most: number, usual: number) =>
  wholeNumber(most, usual).meta({
    description: 'How many items at most.',
    parameter: { type: 'integer', minimum: 1, maximum: most, default: usual },
  })

/** Several values, repeated or separated by commas. */
const values = z.string().transform((value) => value.split(','))

const listOf = (description: string, example: string) => ({
  description: `${description} Repeated, or several separated by commas.`,
  parameter: { type: 'array', items: { type: 'string' }, examples: [[example]] },
})

const paging = {
  page: pageNumber,
  limit: pageLength(100, 20),
  fields: values
    .optional()
    .meta(listOf('Names of the members wanted in each item; all when it is left out.', 'title')),
}

const sortKeys = ['title', 'reference', 'effectiveAt', 'reviewDueAt'] as const
const sorts = sortKeys.flatMap((key) => [key, `-${key}` as const])

const calendarDate = z.iso.date().or(z.iso.datetime({ offset: true }))

export const listQuery = z.strictObject({
  theme: values
    .refine(
      (codes) => codes.every((value) => /^[A-Za-z0-9-]+$/.test(value)),
      saying('Thème inconnu.', 'Unknown theme.'),
    )
    .optional()
    .meta(listOf('Codes of themes: documents that have any of them.', 'MEOPA')),
  audience: values
    .refine((codes) => codes.every(audiences.is), saying('Public inconnu.', 'Unknown audience.'))
    .optional()
    .meta(listOf('Codes of those who use it: documents for any of them.', 'nurse')),
  setting: values
    .refine(
      (codes) => codes.every(careSettings.is),
      saying('Lieu de soins inconnu.', 'Unknown setting.'),
    )
    .optional()
    .meta(listOf('Codes of places of care: documents for any of them.', 'emergency')),
  reviewState: z
    .enum(['current', 'due', 'overdue', 'none'])
    .optional()
    .meta({ description: 'Only documents whose review is in this state.' }),
  updatedSince: z
    .string()
    .refine(
      (value) => calendarDate.safeParse(value).success,
      saying(
        'Donnez une date ISO 8601, avec son décalage horaire.',
        'Give a date of ISO 8601, with its offset.',
      ),
    )
    .transform((value) => new Date(value).toISOString())
    .optional()
    .meta({
      description:
        'Only what was released, confirmed, reinstated or changed its review state since: a date, or a date and time with its offset (ISO 8601).',
      parameter: { examples: ['2026-01-31'] },
    }),
  sort: z
    .enum(sorts)
    .default('-effectiveAt')
    .meta({
      description: `One of ${sortKeys.join(', ')}; with \`-\` before it, the other way round.`,
      // Names of an enumeration that differ by a sign only are one name in many languages.
      parameter: { enum: undefined, pattern: `^-?(${sortKeys.join('|')})$` },
    }),
  ...paging,
})

export const historyQuery = z.strictObject(paging)

export const changesQuery = z.strictObject({
  since: z.string().optional().meta({ description: 'A cursor: the `next` of the last answer.' }),
  start: z.enum(['snapshot']).optional().meta({
    description:
      'Instead of `since`, for a beginning: what is in force, as `released` entries; go on with `next` as `since`.',
  }),
  limit: pageLength(1000, 100),
})

export const noQuery = z.strictObject({})

/** What any address takes besides: see `routes/freshness`. */
export const freshQuery = {
  notBefore: z.string().optional().meta({
    description:
      'The cursor of the entry that made you ask, so that neither a cache nor another process answers with what was before it. It changes nothing else. Its short name is `_`.',
  }),
}

export type ListQuery = z.infer<typeof listQuery>
export type SortKey = (typeof sortKeys)[number]
export type Paging = { page: number; limit: number; fields?: string[] | undefined }
