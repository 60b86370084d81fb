import { z } from 'zod'

import { audiences } from '../../vocabulary/professions'
import { careSettings } from '../../vocabulary/settings'

const wholeNumber = (most: number, usual: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'Donnez un nombre entier, à partir de 1.')
    .transform(Number)
    .refine((value) => value <= most, `Donnez au plus ${String(most)}.`)
    .default(usual)
    .meta({ type: 'integer', pattern: undefined, minimum: 1, maximum: most, default: usual })

/** One value, or several separated by commas or repeated: any of them matches. */
const anyOf = (isKnown: (value: string) => boolean, message: string) =>
  z
    .string()
    .transform((value) => value.split(','))
    .refine((values) => values.every(isKnown), message)

const paging = {
  page: wholeNumber(100_000_000, 1),
  limit: wholeNumber(100, 20),
  fields: z
    .string()
    .transform((value) => value.split(','))
    .optional()
    .meta({ description: 'Names of the members wanted in each item, separated by commas.' }),
}

const sortKeys = ['title', 'reference', 'effectiveAt', 'reviewDueAt'] as const
const sorts = sortKeys.flatMap((key) => [key, `-${key}` as const])

const calendarDate = z.iso.date().or(z.iso.datetime({ offset: true }))

export const listQuery = z.strictObject({
  theme: anyOf((value) => /^[A-Za-z0-9-]+$/.test(value), 'Thème inconnu.').optional(),
  audience: anyOf(audiences.is, 'Public inconnu.').optional(),
  setting: anyOf(careSettings.is, 'Lieu de soins inconnu.').optional(),
  reviewState: z
    .enum(['current', 'due', 'overdue', 'none'], 'État de révision inconnu.')
    .optional(),
  updatedSince: z
    .string()
    .refine(
      (value) => calendarDate.safeParse(value).success,
      'Donnez une date ISO 8601, avec son décalage horaire.',
    )
    .transform((value) => new Date(value).toISOString())
    .optional()
    .meta({ description: 'Only what was released, confirmed or reinstated since (ISO 8601).' }),
  sort: z.enum(sorts, 'Tri inconnu.').default('-effectiveAt'),
  ...paging,
})

export const historyQuery = z.strictObject(paging)

export const changesQuery = z.strictObject({
  since: z.string().optional().meta({ description: 'A cursor: the `next` of the last answer.' }),
  start: z.enum(['snapshot'], 'Départ inconnu.').optional().meta({
    description:
      'Instead of `since`, for a beginning: what is in force, as `released` entries; go on with `next` as `since`.',
  }),
  limit: wholeNumber(1000, 100),
})

export const noQuery = z.strictObject({})

/** What any address takes besides: see `routes/freshness`. */
export const freshQuery = {
  _: z.string().optional().meta({
    description:
      'The cursor of the entry that made you ask, so that neither a cache nor another process answers with what was before it. It changes nothing else.',
  }),
}

export type ListQuery = z.infer<typeof listQuery>
export type SortKey = (typeof sortKeys)[number]
export type Paging = { page: number; limit: number; fields?: string[] | undefined }
