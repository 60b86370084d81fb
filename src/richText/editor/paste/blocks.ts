import { lineBreak, paragraph, textNode } from '../../model/build'
import type { BlockLevelNode, InlineNode } from '../../model/nodes'
import { shownWords } from '../../wordRules/shownWords'
import { inHeading, lookIn, plainLook, twipsOf, type Look } from './formats'
import { partsOfTable } from './frames'
import { headingLevel, headingOf } from './headings'
import { readInline } from './inline'
import { areApart, isBlock } from './isBlock'
import { createListReader } from './listItems'
import { blocksOf, type Piece } from './pieces'
import { placeOfShown } from './places'
import type { PasteWarnings } from './warnings'
import { readTable } from './tables'
import { type Shown, type ShownNode } from './tree'
import { hasPictureSign, signIn, wordList } from './wordItems'

type Setting = { look: Look; isInTable: boolean }

/** Reads blocks: paragraphs, headings, lists, tables, quotes; loose words become paragraphs. */
export const createBlockReader = (warnings: PasteWarnings) => {
  /** The letter that was drawn large before a paragraph. */
  let dropCap: InlineNode[] = []

  const lineOf = (nodes: readonly ShownNode[], look: Look): Piece[] => {
    const read = readInline(nodes, look, warnings)
    const content = read.length > 0 ? [...dropCap, ...read] : read
    if (content.length === 0) return []
    dropCap = []
    return [{ kind: 'line', content }]
  }

  const wordItem = (node: Shown, look: Look): Piece[] | undefined => {
    const list = wordList(node)
    if (list === undefined) return undefined
    const shown = signIn(node, look, warnings)
    if (hasPictureSign(node)) warnings.add('numbering', 'puce en image')
    const place = placeOfShown(shown, {
      ...list,
      left: twipsOf(node.style.get('margin-left') ?? ''),
    })
    const content = readInline(node.children, look, warnings)
    if (content.length > 0) return [{ kind: 'item', content, place }]
    // A number alone, as in a cell, is what is shown there.
    return place.isOrdered && shown !== '' ? [{ kind: 'line', content: [textNode(shown)] }] : []
  }

  const headingPieces = (node: Shown, level: number, look: Look): Piece[] => {
    const shown = wordList(node) === undefined ? '' : signIn(node, look, warnings)
    const content = readInline(node.children, inHeading(look), warnings)
    if (content.length === 0) return []
    const isNumbered = /[\p{L}\p{N}]/u.test(shown)
    const numbered = isNumbered ? [textNode(`${shown} `), ...content] : content
    // What is struck out as a whole heads nothing.
    const heads = shownWords(content).trim() !== ''
    return [{ kind: 'node', node: heads ? headingOf(level, numbered) : paragraph(numbered) }]
  }

  const quoted = (pieces: Piece[]): Piece[] =>
    pieces.map((piece) =>
      piece.kind === 'line'
        ? { kind: 'node', node: { ...paragraph(piece.content), type: 'quote' } }
        : piece,
    )

  /** A term and what it means: a line each, in one paragraph. */
  const definitions = (list: Shown, setting: Setting): Piece[] => {
    const pieces: Piece[] = []
    const isSimple = (node: Shown): boolean => !node.children.some(isBlock)
    let isOpen = false
    for (const node of list.children) {
      const last = pieces.at(-1)
      if (typeof node === 'string' || !['dd', 'dt'].includes(node.tag)) {
        pieces.push(...piecesOf([node], setting))
        isOpen = false
        continue
      }
      const look = lookIn(node, setting.look)
      const inside = isSimple(node)
        ? lineOf(node.children, look)
        : piecesOf(node.children, { ...setting, look })
      const [first] = inside
      const joins = node.tag === 'dd' && isOpen && isSimple(node) && last?.kind === 'line'
      if (joins && first?.kind === 'line') last.content.push(lineBreak(), ...first.content)
      else pieces.push(...inside)
      isOpen = isSimple(node)
    }
    return pieces
  }

  const blockPieces = (node: Shown, around: Setting): Piece[] => {
    const look = lookIn(node, around.look)
    const setting = { ...around, look }
    if ((node.style.get('mso-element') ?? '').startsWith('dropcap')) {
      dropCap = blocksOf(piecesOf(node.children, setting), { warnings, isInTable: true }).flatMap(
        (block) => (block.type === 'paragraph' ? block.children : []),
      )
      return []
    }
    const level = headingLevel(node)
    if (level !== undefined && !node.children.some(isBlock)) return headingPieces(node, level, look)
    switch (node.tag) {
      case 'hr':
        return [{ kind: 'node', node: { type: 'horizontalrule', version: 1 } }]
      case 'table':
        return tablePieces(node, setting)
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
      case 'li':
        return readList(node, setting)
      case 'dl':
        return definitions(node, setting)
      case 'blockquote':
        return quoted(piecesOf(node.children, setting))
      default:
        return wordItem(node, look) ?? piecesOf(node.children, setting, areApart(node))
    }
  }

  const tablePieces = (node: Shown, { look, isInTable }: Setting): Piece[] => {
    const captions = node.children.flatMap((child) =>
      typeof child !== 'string' && child.tag === 'caption' ? [child] : [],
    )
    const readCell = (cell: Shown): BlockLevelNode[] =>
      readBlocks(cell.children, { look: lookIn(cell, look), isInTable: true })
    const nodes = partsOfTable(node).flatMap((part) =>
      'frame' in part
        ? readBlocks(part.frame.children, { look: lookIn(part.frame, look), isInTable })
        : readTable(part.table, { warnings, isInTable, readCell }),
    )
    return [
      ...captions.flatMap((caption) => lineOf(caption.children, lookIn(caption, look))),
      ...nodes.map((made): Piece => ({ kind: 'node', node: made })),
    ]
  }

  /** `apart`: each element stands in a place of its own, as in a flex box, whatever it is. */
  const piecesOf = (nodes: readonly ShownNode[], setting: Setting, apart = false): Piece[] => {
    const pieces: Piece[] = []
    let loose: ShownNode[] = []
    const close = (): void => {
      pieces.push(...lineOf(loose, setting.look))
      loose = []
    }
    for (const node of nodes) {
      const standsAlone = typeof node !== 'string' && (apart || isBlock(node))
      if (!standsAlone) {
        loose.push(node)
        continue
      }
      close()
      pieces.push(...(isBlock(node) ? blockPieces(node, setting) : lineOf([node], setting.look)))
    }
    close()
    return pieces
  }

  const readBlocks = (nodes: readonly ShownNode[], setting: Setting): BlockLevelNode[] =>
    blocksOf(piecesOf(nodes, setting), { warnings, isInTable: setting.isInTable })

  const readList = createListReader({ warnings, piecesOf })

  return (nodes: readonly ShownNode[]): BlockLevelNode[] => {
    const blocks = readBlocks(nodes, { look: plainLook, isInTable: false })
    return dropCap.length > 0 ? [...blocks, paragraph(dropCap)] : blocks
  }
}
