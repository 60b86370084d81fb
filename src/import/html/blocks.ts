import { block, heading, paragraph } from '../../richText/model/build'
import type { BlockLevelNode, InlineNode } from '../../richText/model/nodes'
import { depthsOf } from '../../richText/wordRules/depths'
import { buildLists, type Item } from '../../richText/wordRules/lists'
import { noteSpace } from '../../richText/wordRules/noteMarks'
import { tabbedTable, tabsIn } from '../../richText/wordRules/tabColumns'
import type { ParsedBlock } from '../types'
import type { ParagraphFacts } from '../word/context'
import { elementsOf, type XmlElement } from '../../ooxml/xml/tree'
import { readInlineHtml, type InlineContent } from './inline'
import { placeOf } from './markers'
import type { HtmlContext } from './readHtml'
import { partsOfTable, readTableHtml } from './tables'
import { textOfInline, textOfNodes } from './text'

/** A paragraph with tabs in it, the block that it is without a table, and where it stands. */
type TabbedLine = { content: InlineNode[]; block: ParsedBlock; where: string }

type Gathered = { items: (Item & { notes: number[] })[]; lines: TabbedLine[] }

/** Reads paragraphs and tables, one after the other; neighbouring list items become lists. */
export const readBlocksHtml = (parent: XmlElement, context: HtmlContext): ParsedBlock[] => {
  const blocks: ParsedBlock[] = []
  let { items, lines }: Gathered = { items: [], lines: [] }

  /** Writes what was gathered of neighbours: it is known only now that no more of them follow. */
  const close = (): void => {
    blocks.push(...listBlocks(items), ...tabbedBlocks(lines, context))
    items = []
    lines = []
  }

  for (const node of elementsOf(parent)) {
    if (node.name === 'table') {
      close()
      blocks.push(...readTable(node, context))
    } else if (node.name === 'p' && placeOf(node, 't') === undefined) {
      const read = readParagraph(node, context)
      const { facts, content, notes, images } = read
      const hasText = content.length > 0
      if (hasText && facts.list !== undefined) {
        if (lines.length > 0) close()
        items.push({ place: facts.list, content, notes })
      } else if (hasText) {
        const isLine = facts.kind === 'text' && tabsIn(content) > 0 && !context.isInTable
        if (!isLine || items.length > 0) close()
        if (isLine) lines.push({ content, block: paragraphBlock(read), where: facts.where })
        else blocks.push(paragraphBlock(read))
      }
      if (images.length > 0) {
        close()
        blocks.push(...images.flatMap((image) => figure(image, context)))
      }
    }
  }
  close()
  return blocks
}

const listBlocks = (items: Gathered['items']): ParsedBlock[] => {
  const notes = items.flatMap((item) => item.notes)
  const depths = depthsOf(items.map(({ place }) => place))
  const placed = items.map(({ place, content }, index) => ({
    place: { ...place, level: depths[index] ?? place.level },
    content,
  }))
  return noted(buildLists(placed), notes)
}

const tabbedBlocks = (lines: TabbedLine[], { warnings }: HtmlContext): ParsedBlock[] => {
  const made = tabbedTable(lines.map(({ content }) => content))
  const where = lines[0]?.where
  if (made !== undefined) {
    warnings.add('tabColumns', where)
    return noted(
      [made],
      lines.flatMap(({ block: { notes } }) => notes),
    )
  }
  if (lines.some(({ content }) => tabsIn(content) > 1)) warnings.add('tabs', where)
  return lines.map((line) => line.block)
}

const readTable = (node: XmlElement, context: HtmlContext): ParsedBlock[] => {
  const { where, warnings } = context
  const parts = partsOfTable(node, context).map((part) => {
    if ('frame' in part) return { isFrame: true, blocks: readBlocksHtml(part.frame, context) }
    const { nodes, notes } = readTableHtml(part.table, { context, readCell: readBlocksHtml })
    return { isFrame: false, blocks: noted(nodes, notes) }
  })
  if (parts.some(({ isFrame, blocks }) => isFrame && blocks.length > 0))
    warnings.add('frame', where)
  return parts.flatMap(({ blocks }) => blocks)
}

/** Blocks of one origin; the first carries the notes that they call. */
const noted = (nodes: BlockLevelNode[], notes: number[]): ParsedBlock[] =>
  nodes.map((node, index) => ({ ...plain(node), notes: index === 0 ? notes : [] }))

const plain = (node: BlockLevelNode): ParsedBlock => ({
  node,
  level: undefined,
  isTitle: false,
  text: textOfNodes([node]),
  notes: [],
})

type Read = InlineContent & { facts: ParagraphFacts }

const unknownFacts: ParagraphFacts = { kind: 'text', level: 0, list: undefined, where: '' }

const readParagraph = (node: XmlElement, context: HtmlContext): Read => {
  const facts = context.facts[placeOf(node, 'p') ?? -1] ?? unknownFacts
  if (facts.where !== '') context.where = facts.where
  const { warnings, where, marks } = context
  return { ...readInlineHtml(node, { warnings, where, marks }), facts }
}

const paragraphBlock = ({ content, facts, notes }: Read): ParsedBlock => {
  const text = textOfInline(content).trim()
  // A heading that is struck out as a whole heads nothing.
  if (text === '') return { ...plain(paragraph(content)), notes }
  const made: ParsedBlock = { ...plain(nodeOf(content, facts)), notes }
  if (facts.kind === 'heading') return { ...made, level: facts.level, text }
  if (facts.kind !== 'title') return made
  // A title goes where no note follows it.
  return { ...made, isTitle: true, text: text.replaceAll(titleMark, '') }
}

const titleMark = new RegExp(`${noteSpace}\\[\\d+\\]`, 'gu')

const nodeOf = (content: InlineNode[], { kind }: ParagraphFacts): BlockLevelNode => {
  // The outline gives headings their rank later.
  if (kind === 'heading') return heading('h3', content)
  if (kind === 'quote') return { ...paragraph(content), type: 'quote' }
  return paragraph(content)
}

const figure = (image: number, { figures }: HtmlContext): ParsedBlock[] => {
  const found = figures[image]
  if (found === undefined) return []
  const fields = {
    blockType: 'figure',
    image: { importedFile: found.file },
    alt: found.alt,
  } as const
  return [plain(block(fields))]
}
