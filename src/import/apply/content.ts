import { heading, richText } from '../../richText/model/build'
import { mapBlocks } from '../../richText/model/blocksIn'
import type { BlockFields, BlockLevelNode, RichText } from '../../richText/model/nodes'
import { richTextLimits } from '../../richText/model/validate'
import type { ControlledSlug } from '../../slugs'
import { refusals } from '../../ooxml/refusals'
import type { ImportPlan, PlannedSection } from '../types'

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
  switch (collection) {
    case 'protocols':
      return { sections: stored.map(({ kind, title, content }) => ({ kind, title, content })) }
    case 'training-modules':
      return { slides: stored.map(({ title, content }) => ({ layout: 'content', title, content })) }
    case 'newsletters':
      return { editorial: joined(stored) }
    case 'resources':
      return { content: joined(stored) }
  }
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

const lower: Readonly<Record<string, 'h4' | 'h5'>> = { h3: 'h4', h4: 'h5', h5: 'h5' }

/** All sections as one text: their titles are its headings, the headings in them one rank lower. */
const joined = (sections: PlannedSection[]): RichText => {
  const text = richText(
    sections.flatMap(({ title, isTitled, content }): BlockLevelNode[] => {
      const nodes = content.root.children
      if (!isTitled && sections.length === 1) return nodes
      return [
        heading('h3', title),
        ...nodes.map((node) =>
          node.type === 'heading' ? { ...node, tag: lower[node.tag] ?? 'h5' } : node,
        ),
      ]
    }),
  )
  if (Buffer.byteLength(JSON.stringify(text)) > richTextLimits.bytes) throw refusals.tooComplex()
  return text
}
