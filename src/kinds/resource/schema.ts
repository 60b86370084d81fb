import { z } from 'zod'

import { optionalGroup, text, textOrNull } from '../../publicApi/rows/fields'
import { storedFile } from '../../publicApi/rows/parts'
import { known } from '../../publicApi/schemas/known'
import { file } from '../../publicApi/schemas/parts'
import { inList, shared } from '../../publicApi/schemas/shared'
import type { KindSchema } from '../interface/schema'

import { resourceCategories } from './codes'

/** The columns of a release that only this kind has. */
const columns = {
  category: textOrNull,
  html: text,
  text,
  file: optionalGroup(storedFile, 'sha256'),
  url: textOrNull,
}

const members = z.object(
  shared('resource', {
    category: known(resourceCategories.codes).nullable(),
    html: z.string(),
    text: z.string(),
    file: file.nullable(),
    url: z.string().nullable(),
  }),
)
const listed = members.omit({ html: true })

export type ResourceColumns = z.infer<z.ZodObject<typeof columns>>
export type PublicResource = z.infer<typeof members>
export type ListedResource = z.infer<typeof listed>

export const resourceSchema = {
  columns,
  release: members.meta({ id: 'ResourceRelease' }),
  listed,
  item: listed.partial().meta({ id: 'ListedResource', description: inList }),
  long: ['html'],
  tag: {
    name: 'Resources',
    description: 'Reference documents: tools, leaflets, recommendations.',
  },
} as const satisfies KindSchema
