import { heading, paragraph, textNode } from '../../richText/model/build'
import {
  textFormats,
  type BlockLevelNode,
  type HeadingNode,
  type InlineNode,
} from '../../richText/model/nodes'
import { withoutHeading } from '../../richText/wordRules/headings'
import type { ParsedBlock, ParsedNote } from '../types'

// h1 is the document's title, h2 the section's; the editor knows no rank below h5.
const ranks = ['h3', 'h4', 'h5'] as const

/** The blocks of a section as they will be stored: headings ranked without a gap, notes at the end. */
export const writeBlocks = (blocks: ParsedBlock[], notes: ParsedNote[]): BlockLevelNode[] => {
  const above: number[] = []
  const nodes = blocks.map(({ node, level, isTitle }): BlockLevelNode => {
    if (isTitle) return asHeading(node, 'h3')
    if (level === undefined) return node
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return asHeading(node, ranks[Math.min(above.length, ranks.length) - 1] ?? 'h5')
  })
  return [...nodes, ...writeNotes(notes)]
}

const asHeading = (node: BlockLevelNode, tag: HeadingNode['tag']): BlockLevelNode =>
  node.type === 'heading' || node.type === 'paragraph' ? heading(tag, node.children) : node

const notesTitle = 'Notes'

/** The notes of a section, each behind the mark that calls it: no list of theirs is taken for their numbers. */
const writeNotes = (notes: ParsedNote[]): BlockLevelNode[] =>
  notes.length === 0
    ? []
    : [paragraph([textNode(notesTitle, textFormats.bold)]), ...notes.flatMap(writeNote)]

const writeNote = ({ mark, blocks }: ParsedNote): BlockLevelNode[] => {
  const [first, ...others] = blocks.map(({ node }) => withoutHeading(node))
  if (first?.type === 'paragraph') {
    return [paragraph(markedContent(mark, first.children)), ...others]
  }
  return [paragraph(mark), ...(first === undefined ? [] : [first]), ...others]
}

/** An author who chose the mark has often written it before the note too. */
const markedContent = (mark: string, content: InlineNode[]): InlineNode[] => {
  const [first] = content
  const isThere = first?.type === 'text' && first.text.trimStart().startsWith(mark)
  return isThere ? content : [textNode(`${mark}\u00A0`), ...content]
}
