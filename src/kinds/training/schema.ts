import { z } from 'zod'

import { listOf, numberOrNull, text } from '../../publicApi/rows/fields'
import { known } from '../../publicApi/schemas/known'
import { rowKey } from '../../publicApi/schemas/parts'
import { inList, shared } from '../../publicApi/schemas/shared'
import type { KindSchema } from '../interface/schema'

import { slideLayouts } from './codes'

const storedSlide = z.object({
  key: z.string(),
  layout: text,
  title: text,
  html: text,
  text,
  notes: text,
})

/** The columns of a release that only this kind has. */
const columns = {
  objectives: listOf(z.object({ text })),
  durationMinutes: numberOrNull,
  slides: listOf(storedSlide),
}

const slide = z
  .object({
    id: z.string(),
    key: rowKey,
    layout: known(slideLayouts.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
    notes: z.string(),
  })
  .meta({ id: 'Slide' })

const members = z.object(
  shared('training', {
    objectives: z.array(z.string()),
    durationMinutes: z.int().nullable(),
    slides: z.array(slide),
  }),
)
const listed = members.omit({ slides: true })

export type TrainingColumns = z.infer<z.ZodObject<typeof columns>>
export type PublicTraining = z.infer<typeof members>
export type ListedTraining = z.infer<typeof listed>

export const trainingSchema = {
  columns,
  release: members.meta({ id: 'TrainingRelease' }),
  listed,
  item: listed.partial().meta({ id: 'ListedTraining', description: inList }),
  long: ['slides'],
  tag: {
    name: 'Training',
    description: 'Training modules: what is in force, and every release.',
  },
} as const satisfies KindSchema
