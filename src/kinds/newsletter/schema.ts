import { z } from 'zod'

import { dateOrNull, listOf, numberOrNull, text, textOrNull } from '../../publicApi/rows/fields'
import { known } from '../../publicApi/schemas/known'
import { rowKey, time } from '../../publicApi/schemas/parts'
import { inList, shared } from '../../publicApi/schemas/shared'
import type { KindSchema } from '../interface/schema'

import { newsletterItemTypes } from './codes'

const storedItem = z.object({
  key: z.string(),
  type: z.string(),
  title: text,
  html: text,
  text,
  reference: textOrNull,
  number: textOrNull,
  date: dateOrNull,
})

/** The columns of a release that only this kind has. */
const columns = {
  year: numberOrNull,
  issue: textOrNull,
  editorial: z
    .object({ html: text, text })
    .nullish()
    .transform((value) => value ?? { html: '', text: '' }),
  items: listOf(storedItem),
}

const editorial = z.object({ html: z.string(), text: z.string() }).meta({ id: 'Editorial' })

const newsletterItem = z
  .object({
    id: z.string(),
    key: rowKey,
    type: known(newsletterItemTypes.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
    reference: z.string().optional(),
    number: z.string().optional(),
    date: time.optional(),
    withdrawn: z.literal(true).optional().meta({
      description: 'There when the version that the item speaks of was withdrawn since.',
    }),
  })
  .meta({ id: 'NewsletterItem' })

const members = z.object(
  shared('newsletter', {
    year: z.int().nullable(),
    issue: z.string().nullable(),
    editorial,
    items: z.array(newsletterItem),
  }),
)
const listed = members.omit({ items: true })

export type NewsletterColumns = z.infer<z.ZodObject<typeof columns>>
export type PublicNewsletter = z.infer<typeof members>
export type ListedNewsletter = z.infer<typeof listed>

export const newsletterSchema = {
  columns,
  release: members.meta({ id: 'NewsletterRelease' }),
  listed,
  item: listed.partial().meta({ id: 'ListedNewsletter', description: inList }),
  long: ['items'],
  tag: {
    name: 'Newsletters',
    description: 'Issues of the newsletter, each a release.',
  },
} as const satisfies KindSchema
