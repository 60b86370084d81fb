import { lineBreak, textNode } from '../../model/build'
import type { InlineNode } from '../../model/nodes'
import type { ListPlace } from '../../wordRules/listPlace'
import { boxOf } from './controls'
import { lookIn, type Look } from './formats'
import { createWebMarkers, markerOf, markerStyleOf, numbersOf } from './markers'
import type { Piece } from './pieces'
import { placeOfShown } from './places'
import type { PasteWarnings } from './warnings'
import { numberOf, type Shown, type ShownNode } from './tree'

type Setting = { look: Look; isInTable: boolean }
type Reading = {
  warnings: PasteWarnings
  piecesOf: (nodes: readonly ShownNode[], setting: Setting) => Piece[]
}
type Numbered = { item: Shown; list?: Shown; value: number }
type Depth = { list: string; level: number }

const listTags = new Set(['dir', 'menu', 'ol', 'ul'])

const isList = (node: ShownNode): node is Shown =>
  typeof node !== 'string' && listTags.has(node.tag)

const isItem = (node: ShownNode): node is Shown => typeof node !== 'string' && node.tag === 'li'

/** Reads HTML's lists as items that say how deep they stand, with what follows them in their item. */
export const createListReader = ({ warnings, piecesOf }: Reading) => {
  const webMarker = createWebMarkers(warnings)
  let lists = 0
  /** How deep the item stands that is being read; none outside of lists. */
  const now: { open: Depth | undefined } = { open: undefined }

  /** The first lines of an item are one text; what follows a list or a table in it stands on its own. */
  const itemPieces = (pieces: Piece[], place: ListPlace, box: boolean | undefined): Piece[] => {
    const end = pieces.findIndex(({ kind }) => kind !== 'line')
    const own = end === -1 ? pieces : pieces.slice(0, end)
    const rest = end === -1 ? [] : pieces.slice(end)
    const content = own.flatMap((piece, index): InlineNode[] => {
      if (piece.kind !== 'line') return []
      return index === 0 ? piece.content : [lineBreak(), ...piece.content]
    })
    const [first] = rest
    if (content.length === 0 && first?.kind === 'node' && first.node.type === 'heading') {
      const { children } = first.node
      const shown = place.isOrdered ? (place.label ?? `${String(place.value)}.`) : ''
      const numbered = shown === '' ? children : [textNode(`${shown} `), ...children]
      return [{ kind: 'node', node: { ...first.node, children: numbered } }, ...rest.slice(1)]
    }
    if (content.length === 0) return rest
    return [{ kind: 'item', content, place, ...(box !== undefined && { box }) }, ...rest]
  }

  const readItem = ({ item, list, value }: Numbered, setting: Setting): Piece[] => {
    const around = now.open
    const given = numberOf(item, 'aria-level') ?? numberOf(item, 'data-aria-level')
    const level = given === undefined ? (around?.level ?? 0) : Math.min(Math.max(given, 1), 9) - 1
    const style = markerStyleOf(item, list)
    const shown = webMarker(item, { style, value, level }) ?? markerOf(style, value, warnings)
    const name = item.attributes['data-listid'] ?? around?.list ?? ''
    const place = placeOfShown(shown, { level, list: name })
    const box = boxOf(item)
    now.open = { list: name, level: level + 1 }
    const look = lookIn(item, setting.look)
    const inside = box === undefined ? item.children : withoutBox(item.children)
    const pieces = piecesOf(inside, { ...setting, look })
    now.open = around
    return itemPieces(pieces, place, box)
  }

  return (node: Shown, setting: Setting): Piece[] => {
    const around = now.open
    if (around === undefined) lists += 1
    const depth = around ?? { list: `list ${String(lists)}`, level: 0 }
    now.open = depth
    if (node.tag === 'li') {
      const pieces = readItem({ item: node, value: 1 }, setting)
      now.open = around
      return pieces
    }
    const items = node.children.filter(isItem)
    const numbers = numbersOf(node, items)
    const look = lookIn(node, setting.look)
    const inside = { ...setting, look }
    const pieces = node.children.flatMap((child): Piece[] => {
      if (isItem(child))
        return readItem(
          { item: child, list: node, value: numbers[items.indexOf(child)] ?? 1 },
          inside,
        )
      // A list right in a list is deeper, as Google Docs writes it.
      if (isList(child)) now.open = { ...depth, level: depth.level + 1 }
      const read = piecesOf([child], inside)
      now.open = depth
      return read
    })
    now.open = around
    return pieces
  }
}

/** An item without the box that its list draws. */
const withoutBox = (nodes: readonly ShownNode[]): ShownNode[] =>
  nodes.map((node, index) => {
    if (typeof node === 'string')
      return index === 0 || isBlankBefore(nodes, index) ? node.replace(/^\s*[☐☑]\s*/u, '') : node
    return isBlankBefore(nodes, index) ? { ...node, children: withoutBox(node.children) } : node
  })

const isBlankBefore = (nodes: readonly ShownNode[], end: number): boolean =>
  nodes.slice(0, end).every((node) => typeof node === 'string' && node.trim() === '')
