import { block, heading, paragraph } from '../../richText/build'
import type { BlockLevelNode, InlineNode } from '../../richText/nodes'
import type { ParsedBlock } from '../types'
import type { ParagraphFacts } from '../word/context'
import { elementsOf, type XmlElement } from '../xml/tree'
import { markerOf, readInlineHtml, type InlineContent } from './inline'
import { buildLists, type Item } from './lists'
import type { HtmlContext } from './readHtml'
import { readTableHtml } from './tables'
import { textOfNodes } from './text'

/** Reads paragraphs and tables, one after the other; neighbouring list items become lists. */
export const readBlocksHtml = (parent: XmlElement, context: HtmlContext): ParsedBlock[] => {
  const blocks: ParsedBlock[] = []
  let items: (Item & { notes: number[] })[] = []

  const closeList = (): void => {
    const notes = items.flatMap((item) => item.notes)
    for (const [index, node] of buildLists(items).entries()) {
      blocks.push({ ...plain(node), notes: index === 0 ? notes : [] })
    }
    items = []
  }

  for (const node of elementsOf(parent)) {
    if (node.name === 'table') {
      closeList()
      const { nodes, notes } = readTableHtml(node, { context, readCell: readBlocksHtml })
      for (const [index, made] of nodes.entries()) {
        blocks.push({ ...plain(made), notes: index === 0 ? notes : [] })
      }
    } else if (node.name === 'p') {
      const read = readParagraph(node, context)
      const hasText = read.content.length > 0
      if (hasText && read.facts.list !== undefined) {
        items.push({ place: read.facts.list, content: read.content, notes: read.notes })
      } else if (hasText) {
        closeList()
        blocks.push(paragraphBlock(read))
      }
      if (read.images.length > 0) {
        closeList()
        blocks.push(...read.images.flatMap((image) => figure(image, context)))
      }
    }
  }
  closeList()
  return blocks
}

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
  const facts = context.facts[markerOf(node) ?? -1] ?? unknownFacts
  if (facts.where !== '') context.where = facts.where
  return { ...readInlineHtml(node, { remarks: context.remarks, where: context.where }), facts }
}

const paragraphBlock = ({ content, facts, notes }: Read): ParsedBlock => {
  const made: ParsedBlock = { ...plain(nodeOf(content, facts)), notes }
  if (facts.kind === 'heading') return { ...made, level: facts.level }
  return facts.kind === 'title' ? { ...made, isTitle: true } : made
}

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
