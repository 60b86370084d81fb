import { widthsOf } from './columnWidths'
import {
  textFormats,
  type BlockFields,
  type BlockLevelNode,
  type HeadingNode,
  type InlineNode,
  type ListItemNode,
  type ListNode,
  type RichText,
  type TableCellNode,
  type TableNode,
} from './nodes'
import { shownFields } from './shownFields'

/** One item of a list: its words and the lists inside it, in order; never two pieces of words in a row. */
export type Item<Words, Block> = {
  isChecked: boolean
  parts: ({ words: Words[] } | { list: Block })[]
}

/** One cell of a table. */
export type Cell<Words, Block> = {
  /** Lexical's flags: 1 for a cell of the header row, 2 for one of the header column. */
  header: number
  colSpan: number
  rowSpan: number
  inside: Block[]
  /** The words of a cell that holds one paragraph and nothing else. */
  words: Words[] | null
}

/**
 * What a consumer makes of each thing that a rich text can say. Every consumer sees the same: what no reader gets
 * (empty paragraphs, lists, tables and rows, runs cut in two, formats without a button, ids) never comes here, so that two
 * texts which are hashed alike read alike.
 */
export type Visitor<Words, Block> = {
  /** A run of one format: the bits of `textFormats`. */
  text: (text: string, format: number) => Words
  lineBreak: () => Words
  link: (url: string, inside: Words[]) => Words
  paragraph: (words: Words[]) => Block
  quote: (words: Words[]) => Block
  heading: (words: Words[], tag: HeadingNode['tag']) => Block
  /** `start` is the number of the first item; 1 where items are not numbered. */
  list: (items: Item<Words, Block>[], kind: ListNode['listType'], start: number) => Block
  /** `widths` are percents, one for each column; null where the author gave none. */
  table: (rows: Cell<Words, Block>[][], widths: readonly number[] | null) => Block
  rule: () => Block
  /** `written` still has the rows in which nothing is written. */
  block: (fields: BlockFields, written: BlockFields) => Block
}

const shownFormats = Object.values(textFormats).reduce((bits, bit) => bits | bit, 0)

type Run = { text: string; format: number }
type Piece = Exclude<InlineNode, { type: 'tab' | 'text' }> | Run

const pieceOf = (node: InlineNode): Piece => {
  switch (node.type) {
    case 'text':
      return { text: node.text, format: (node.format ?? 0) & shownFormats }
    case 'tab':
      return { text: '\t', format: 0 }
    case 'linebreak':
    case 'link':
    case 'autolink':
      return node
  }
}

const isRun = (piece: Piece | undefined): piece is Run => piece !== undefined && !('type' in piece)

// An editor may cut a run of text anywhere, and leave empty ones.
const piecesOf = (nodes: readonly InlineNode[]): Piece[] => {
  const pieces: Piece[] = []
  for (const piece of nodes.map(pieceOf)) {
    const last = pieces.at(-1)
    if (isRun(piece) && isRun(last) && last.format === piece.format) last.text += piece.text
    else if (!isRun(piece) || piece.text !== '') pieces.push(piece)
  }
  return pieces
}

/** Reads words, without a block around them. */
export const visitWords = <Words>(
  nodes: readonly InlineNode[],
  visitor: Pick<Visitor<Words, unknown>, 'lineBreak' | 'link' | 'text'>,
): Words[] =>
  piecesOf(nodes).map((piece) => {
    if (isRun(piece)) return visitor.text(piece.text.toWellFormed(), piece.format)
    return piece.type === 'linebreak'
      ? visitor.lineBreak()
      : visitor.link(piece.fields.url, visitWords(piece.children, visitor))
  })

/** Reads a rich text once, from its first word to its last, and gives what its blocks become. */
export const visitRichText = <Words, Block>(
  value: RichText | null,
  visitor: Visitor<Words, Block>,
): Block[] => {
  const words = (nodes: readonly InlineNode[]): Words[] => visitWords(nodes, visitor)

  const unlessEmpty = (found: Words[], make: (found: Words[]) => Block): Block[] =>
    found.length > 0 ? [make(found)] : []

  const itemOf = ({ checked, children }: ListItemNode): Item<Words, Block> => {
    const parts: Item<Words, Block>['parts'] = []
    let run: InlineNode[] = []
    const endRun = (): void => {
      const found = words(run)
      const last = parts.at(-1)
      run = []
      if (found.length === 0) return
      if (last && 'words' in last) last.words.push(...found)
      else parts.push({ words: found })
    }
    for (const child of children) {
      if (child.type !== 'list') {
        run.push(child)
        continue
      }
      endRun()
      parts.push(...listOf(child).map((list) => ({ list })))
    }
    endRun()
    return { isChecked: checked === true, parts }
  }

  const listOf = ({ listType, start, children }: ListNode): Block[] =>
    children.length > 0
      ? [visitor.list(children.map(itemOf), listType, listType === 'number' ? (start ?? 1) : 1)]
      : []

  const cellOf = (cell: TableCellNode): Cell<Words, Block> => {
    const shown = cell.children.flatMap((node) => {
      const blocks = nodeOf(node)
      return blocks.length > 0 ? [{ node, blocks }] : []
    })
    const only = shown.length === 1 ? shown[0]?.node : undefined
    return {
      header: cell.headerState ?? 0,
      colSpan: cell.colSpan ?? 1,
      rowSpan: cell.rowSpan ?? 1,
      inside: shown.flatMap(({ blocks }) => blocks),
      words: only?.type === 'paragraph' ? words(only.children) : null,
    }
  }

  const tableOf = ({ children, colWidths }: TableNode): Block[] => {
    const rows = children.map((row) => row.children.map(cellOf))
    return rows.length > 0 ? [visitor.table(rows, widthsOf(colWidths, rows))] : []
  }

  const nodeOf = (node: BlockLevelNode): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return unlessEmpty(words(node.children), visitor.paragraph)
      case 'quote':
        return unlessEmpty(words(node.children), visitor.quote)
      case 'heading':
        return unlessEmpty(words(node.children), (found) => visitor.heading(found, node.tag))
      case 'list':
        return listOf(node)
      case 'table':
        return tableOf(node)
      case 'horizontalrule':
        return [visitor.rule()]
      case 'block':
        return [visitor.block(shownFields(node.fields), node.fields)]
    }
  }
  return value ? value.root.children.flatMap(nodeOf) : []
}
