import { z } from 'zod'

import { listOf, numberOrNull, text, textOrNull } from '../../publicApi/rows/fields'
import { known } from '../../publicApi/schemas/known'
import { rowKey } from '../../publicApi/schemas/parts'
import { inList, shared } from '../../publicApi/schemas/shared'
import type { KindSchema } from '../interface/schema'
import { ageGroups, scaleCommunications } from './codes'

const groupOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((value) => value ?? {}, z.object(shape))

const storedItem = z.object({
  key: z.string(),
  title: text,
  html: text,
  scores: listOf(z.object({ value: z.number(), label: text })),
})

/** The columns of a release that only this kind has; `population` is a protocol's too. */
const columns = {
  population: textOrNull,
  measures: textOrNull,
  ageGroups: listOf(z.string()),
  ages: groupOf({ from: numberOrNull, to: numberOrNull }),
  communication: textOrNull,
  filledInBy: textOrNull,
  itemCount: numberOrNull,
  scaleItems: listOf(storedItem),
  range: groupOf({ min: numberOrNull, max: numberOrNull }),
  thresholds: listOf(z.object({ from: numberOrNull, to: numberOrNull, meaning: text })),
  recommendation: groupOf({ html: text, text }),
  licence: textOrNull,
  source: textOrNull,
}

const score = z.object({ value: z.number(), label: z.string() }).meta({ id: 'ScaleScore' })

const item = z
  .object({
    id: z.string(),
    key: rowKey,
    title: z.string(),
    html: z.string(),
    scores: z.array(score),
  })
  .meta({ id: 'ScaleItem' })

const ages = z
  .object({ from: z.number().nullable(), to: z.number().nullable() })
  .meta({ id: 'AgeRange', description: 'In months, both included; null where there is no bound.' })

const range = z
  .object({ min: z.number().nullable(), max: z.number().nullable() })
  .meta({ id: 'ScoreRange' })

const threshold = z
  .object({ from: z.number().nullable(), to: z.number().nullable(), meaning: z.string() })
  .meta({ id: 'ScoreThreshold', description: 'Both ends included; null where one is open.' })

const recommendation = z
  .object({ html: z.string(), text: z.string() })
  .meta({ id: 'Recommendation', description: 'How the network recommends to use the scale.' })

const members = z.object(
  shared('scale', {
    measures: z.string(),
    population: z.string(),
    ageGroups: z.array(known(ageGroups.codes)),
    ages,
    communication: known(
      scaleCommunications.codes,
      'Whether the person answers, or is observed.',
    ).nullable(),
    filledInBy: z.string(),
    itemCount: z.number().nullable(),
    items: z.array(item).meta({ description: 'Empty where their text is not free.' }),
    range,
    thresholds: z.array(threshold),
    recommendation,
    licence: z.string(),
    source: z.string(),
  }),
)
const listed = members.omit({ items: true })

export type ScaleColumns = z.infer<z.ZodObject<typeof columns>>
export type PublicScale = z.infer<typeof members>
export type ListedScale = z.infer<typeof listed>

export const scaleSchema = {
  columns,
  release: members.meta({ id: 'ScaleRelease' }),
  listed,
  item: listed.partial().meta({ id: 'ListedScale', description: inList }),
  long: ['scaleItems'],
  tag: {
    name: 'Scales',
    description: 'Clinical scales, each with a recommendation of use.',
  },
} as const satisfies KindSchema
