import { heading, richText } from '../../richText/build'
import type { BlockLevelNode, RichText } from '../../richText/nodes'
import { richTextLimits } from '../../richText/validate'
import type { ControlledSlug } from '../../slugs'
import { refusals } from '../refusals'
import type { ImportPlan, PlannedSection } from '../types'

/** The fields of a document of each kind that a plan fills, pictures by the ids of their media. */
export const contentOf = (
  collection: ControlledSlug,
  { sections }: ImportPlan,
  media: readonly string[],
): Record<string, unknown> => {
  const stored = sections.map((section) => ({
    ...section,
    content: richText(section.content.root.children.map((node) => withMedia(node, media))),
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

const withMedia = (node: BlockLevelNode, media: readonly string[]): BlockLevelNode => {
  if (node.type === 'block' && node.fields.blockType === 'figure') {
    const { image } = node.fields
    const id = isImportedFile(image) ? media[image.importedFile] : undefined
    return { ...node, fields: { ...node.fields, image: id ?? null } }
  }
  if (node.type !== 'table') return node
  return {
    ...node,
    children: node.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({
        ...cell,
        children: cell.children.map((inside) => withMedia(inside, media)),
      })),
    })),
  }
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
