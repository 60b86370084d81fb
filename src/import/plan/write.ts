import { heading, list, paragraph, textNode } from '../../richText/build'
import { textFormats, type BlockLevelNode, type HeadingNode } from '../../richText/nodes'
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
  const called = new Set(blocks.flatMap((block) => block.notes))
  return [...nodes, ...writeNotes(notes.filter(({ number }) => called.has(number)))]
}

const asHeading = (node: BlockLevelNode, tag: HeadingNode['tag']): BlockLevelNode =>
  node.type === 'heading' || node.type === 'paragraph' ? heading(tag, node.children) : node

const notesTitle = 'Notes'

/** The notes that a section calls, numbered as its marks are. */
const writeNotes = (notes: ParsedNote[]): BlockLevelNode[] => {
  const [first] = notes
  if (first === undefined) return []
  const lists = notes.reduce<ParsedNote[][]>((groups, note) => {
    const group = groups.at(-1)
    const follows = group !== undefined && group.at(-1)?.number === note.number - 1
    if (follows) group.push(note)
    else groups.push([note])
    return groups
  }, [])
  return [
    paragraph([textNode(notesTitle, textFormats.bold)]),
    ...lists.map((group) =>
      list(
        'number',
        group.map(({ content }) => content),
        group[0]?.number ?? 1,
      ),
    ),
  ]
}
