import { z } from 'zod'

import { flag, listOf, text, textOrNull } from '../../publicApi/rows/fields'
import { known } from '../../publicApi/schemas/known'
import { rowKey } from '../../publicApi/schemas/parts'
import { inList, shared } from '../../publicApi/schemas/shared'
import type { KindSchema } from '../interface/schema'

import { sectionKinds } from './sectionKinds'

const storedSection = z.object({
  key: z.string(),
  kind: z.string(),
  title: text,
  html: text,
  text,
})

/** The columns of a release that only this kind has. */
const columns = {
  population: textOrNull,
  nurseProtocol: flag,
  sections: listOf(storedSection),
}

const section = z
  .object({
    id: z.string(),
    key: rowKey,
    kind: known(sectionKinds.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Section' })

const members = z.object(
  shared('protocol', {
    population: z.string().nullable(),
    nurseProtocol: z.boolean(),
    sections: z.array(section),
  }),
)
const listed = members.omit({ sections: true })

export type ProtocolColumns = z.infer<z.ZodObject<typeof columns>>
export type PublicProtocol = z.infer<typeof members>
export type ListedProtocol = z.infer<typeof listed>

export const protocolSchema = {
  columns,
  release: members.meta({ id: 'ProtocolRelease' }),
  listed,
  item: listed.partial().meta({ id: 'ListedProtocol', description: inList }),
  long: ['sections'],
  tag: {
    name: 'Protocols',
    description: 'Clinical protocols: what is in force, and every release.',
  },
} as const satisfies KindSchema
