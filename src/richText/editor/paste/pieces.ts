import { list, listItem, paragraph, textNode } from '../../model/build'
import type { BlockLevelNode, InlineNode } from '../../model/nodes'
import { depthsOf } from '../../wordRules/depths'
import type { ListPlace } from '../../wordRules/listPlace'
import { buildLists } from '../../wordRules/lists'
import { tabbedTable, tabsIn } from '../../wordRules/tabColumns'
import type { PasteWarnings } from './warnings'

/** What stands below one another in a text, before neighbours are put together. */
export type Piece =
  | { kind: 'line'; content: InlineNode[] }
  | { kind: 'item'; content: InlineNode[]; place: ListPlace; box?: boolean }
  | { kind: 'node'; node: BlockLevelNode }

type Item = Extract<Piece, { kind: 'item' }>

/** The label of an item that no list of ours shows stands in its text. */
const labelled = ({ content, place }: Item): InlineNode[] =>
  place.label === undefined || place.label === ''
    ? content
    : [textNode(content.length > 0 ? `${place.label} ` : place.label), ...content]

/** Items that all have a box, one below the other, are a check list. */
const checkList = (items: Item[]): BlockLevelNode[] | undefined => {
  const areFlat = items.every(
    ({ box, place }) => box !== undefined && place.level === items[0]?.place.level,
  )
  if (!areFlat) return undefined
  const made = items.map(({ content, box }, index) => ({
    ...listItem(content, index + 1),
    checked: box === true,
  }))
  return [{ ...list('bullet', []), listType: 'check', children: made }]
}

const withBox = (item: Item): Item =>
  item.box === undefined ? item : { ...item, place: { ...item.place, label: item.box ? '☑' : '☐' } }

const listsOf = (items: Item[]): BlockLevelNode[] => {
  if (items.length === 0) return []
  const checks = checkList(items)
  if (checks !== undefined) return checks
  const depths = depthsOf(items.map(({ place }) => place))
  return buildLists(
    items.map(withBox).map((item, index) => ({
      place: { ...item.place, level: depths[index] ?? item.place.level },
      content: labelled(item),
    })),
  )
}

type Setting = { warnings: PasteWarnings; isInTable: boolean }

const linesOf = (lines: InlineNode[][], { warnings, isInTable }: Setting): BlockLevelNode[] => {
  const made = isInTable || lines.length === 0 ? undefined : tabbedTable(lines)
  if (made === undefined) return lines.map((line) => paragraph(line))
  warnings.add('tabColumns')
  return [made]
}

/** Blocks of pieces: neighbouring items as lists, neighbouring lines that tabs align as a table. */
export const blocksOf = (pieces: readonly Piece[], setting: Setting): BlockLevelNode[] => {
  const blocks: BlockLevelNode[] = []
  let items: Item[] = []
  let tabbed: InlineNode[][] = []
  const close = (): void => {
    blocks.push(...listsOf(items), ...linesOf(tabbed, setting))
    items = []
    tabbed = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'item') {
      if (tabbed.length > 0) close()
      items.push(piece)
      continue
    }
    const isTabbed = piece.kind === 'line' && tabsIn(piece.content) > 0
    if (!isTabbed || items.length > 0) close()
    if (piece.kind === 'node') blocks.push(piece.node)
    else if (isTabbed) tabbed.push(piece.content)
    else blocks.push(paragraph(piece.content))
  }
  close()
  return blocks
}
