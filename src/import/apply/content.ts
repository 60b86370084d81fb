import { importingOf } from '../../kinds/importing'
import { kindOfCollection } from '../../kinds/facts'
import { mapBlocks } from '../../richText/model/blocksIn'
import type { BlockFields } from '../../richText/model/nodes'
import type { ControlledSlug } from '../../slugs'
import type { ImportPlan } from '../types'

/** The fields of a document of each kind that a plan fills, pictures by the ids of their media. */
export const contentOf = (
  collection: ControlledSlug,
  { sections }: ImportPlan,
  media: readonly string[],
): Record<string, unknown> => {
  const stored = sections.map((section) => ({
    ...section,
    content: mapBlocks(section.content, (fields) => withMedia(fields, media)),
  }))
  return importingOf(kindOfCollection[collection])(stored)
}

/** A figure by the id of its media; one whose file was not stored has none. */
const withMedia = (fields: BlockFields, media: readonly string[]): BlockFields => {
  if (fields.blockType !== 'figure') return fields
  const id = isImportedFile(fields.image) ? media[fields.image.importedFile] : undefined
  return { ...fields, image: id ?? null }
}

const isImportedFile = (image: unknown): image is { importedFile: number } =>
  typeof image === 'object' &&
  image !== null &&
  'importedFile' in image &&
  typeof image.importedFile === 'number'
