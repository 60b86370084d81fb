import type { Piece } from '../piece'
import { readNumbering, type Numbering } from './numbering'
import { openWord } from './package'
import { alternative, noteMark, readInline, type Line, type Reading } from './runs'
import { placeOf, readStyles } from './styles'
import { allOf, at, inside, isOn, readParts, textIn, valueOf, type Node } from './xml'

type Around = { column: number | undefined; floats: boolean }
type CalledNote = { content: Node; mark: string }

const passedOver = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
])

const isNumber = (position: number | undefined): position is number =>
  position !== undefined && position !== 0

/** A paragraph that is raised as a whole is only set higher; the first letter of a text hangs to look large. */
const evenPositionOf = (paragraph: Node): number | undefined => {
  const positions = inside(paragraph, 'w:r')
    .filter((run) => textIn(run).trim() !== '')
    .map((run) => Number(valueOf(at(run, 'w:rPr', 'w:position')) ?? 0))
  const [first] = positions
  return isNumber(first) && positions.every((position) => position === first) ? first : undefined
}

/** A line of a table of contents: in a style of one, and leading to a page. */
const leadsToPage = (paragraph: Node, text: string): boolean =>
  text.trim() === '' ||
  /(?:\t|…|\.{3,}|_{3,})\s*[\divxlc]+\s*$/iu.test(text) ||
  allOf(paragraph, 'w:hyperlink').some(({ attributes }) =>
    /^_?toc/i.test(attributes['anchor'] ?? ''),
  ) ||
  allOf(paragraph, 'w:instrText').some((node) => /\bPAGEREF\b/.test(textIn(node)))

/** The title of a table of contents: its number goes with the table. */
const announcesContents = (text: string): boolean =>
  /^\s*(?:sommaire|table des mati[èe]res|(?:table of )?contents)\s*:?\s*$/iu.test(text)

const inWord = new RegExp(
  `(?<=[\\p{L}\\p{N}]|\\p{N}[.,])(${noteMark}+)((?:[.,](?=\\p{N}))?[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*|[.,](?=${noteMark}*\\p{N}))`,
  'gu',
)

/** A mark inside a word or a figure stands behind it. Which number it has says nothing of care. */
const settled = (text: string): string => {
  let [before, after] = ['', text]
  while (after !== before) [before, after] = [after, after.replaceAll(inWord, '$2$1')]
  return after.replaceAll(noteMark, ' [1]')
}

/**
 * What a reader of a Word file sees of it, piece by piece, for the sake of its figures. It shares no code with the import
 * (lint says so), so that what the import misreads is not misread here.
 * @throws what cannot be read.
 */
export const witnessWord = (bytes: Uint8Array): Piece[] => {
  const parts = openWord(bytes)
  const styleOf = readStyles(parts.styles)
  const numbering: Numbering = readNumbering(parts.numbering, (id) => {
    const ofList = styleOf(id, 'numbering')
    return ofList.place.list === undefined ? styleOf(id, 'paragraph') : ofList
  })
  const notes = new Map(
    [...parts.footnotes, ...parts.endnotes].map((node) => [
      `${node.name.slice(2)} ${node.attributes['id'] ?? ''}`,
      node,
    ]),
  )
  const pieces: Piece[] = []
  const called: CalledNote[] = []
  const known = new Set<string>()
  let counted = 0
  let carried = ''
  let prefix = ''
  let isInNotes = false

  const callNote: Reading['callNote'] = ({ type, id, ownMark }) => {
    const key = `${type} ${id}`
    const content = notes.get(key)
    if (isInNotes || !content) return false
    if (known.has(key)) return true
    known.add(key)
    if (ownMark === undefined) counted += 1
    called.push({ content, mark: ownMark ?? String(counted) })
    return true
  }
  const reading: Reading = {
    styleOf,
    fields: [],
    counter: { automatic: 0, lists: new Map(), inLine: 0 },
    callNote,
  }

  const readParagraph = (node: Node, around: Around): void => {
    const properties = at(node, 'w:pPr')
    const id = valueOf(at(properties, 'w:pStyle'))
    const style = styleOf(id, 'paragraph')
    const drop = at(properties, 'w:framePr')?.attributes['dropCap']
    const isDropCap = drop === 'drop' || drop === 'margin'
    const line: Line = {
      text: '',
      boxes: [],
      look: isDropCap ? { ...style.look, position: undefined } : style.look,
      evenPosition: isDropCap ? undefined : evenPositionOf(node),
    }
    if (isDropCap) dropPositions(node)
    reading.counter.inLine = 0
    const isEmptyField = reading.fields.some(({ isInResult }) => !isInResult)
    readInline(node.children, line, reading)
    if (isDropCap || at(properties, 'w:rPr', 'w:del')) {
      carried += line.text
      return
    }
    const own = `${carried}${line.text}`
    carried = ''
    const isLine = /^toc \d/.test(style.name) && leadsToPage(node, own)
    const label = isEmptyField ? '' : numbering.next(placeOf(properties), { id, is: style })
    if (!isLine && own.trim() !== '') {
      push(
        `${prefix}${label}${own}`,
        { ...around, floats: around.floats || style.name === 'title' },
        announcesContents(own),
      )
      prefix = ''
    } else if (label.trim() !== '' && !isLine) push(label, around, true)
    for (const box of line.boxes) readBlocks(box.children, { column: undefined, floats: true })
  }

  const push = (text: string, { column, floats }: Around, isOptional = false): void => {
    pieces.push({
      place: text.trim().slice(0, 80),
      text: settled(text),
      ...(column !== undefined && { column }),
      ...(floats && { floats }),
      ...(isOptional && { isOptional }),
    })
  }

  const readTable = (table: Node, around: Around): void => {
    const rows = rowsOf(table)
    const isFrame = framesOf(rows)
    const merged = new Set<number>()
    for (const row of rows) {
      const properties = at(row, 'w:trPr')
      if (at(properties, 'w:del')) continue
      let column = Number(valueOf(at(properties, 'w:gridBefore')) ?? 0)
      for (const cell of cellsOf(row)) {
        const own = at(cell, 'w:tcPr')
        const merge = at(own, 'w:vMerge')
        const continues = merge !== undefined && (valueOf(merge) ?? 'continue') === 'continue'
        const beside = at(own, 'w:hMerge')
        // What goes on from no merge shows what it holds.
        const isCovered =
          (continues && merged.has(column)) ||
          (beside !== undefined && (valueOf(beside) ?? 'continue') === 'continue')
        if (merge) merged.add(column)
        else merged.delete(column)
        const place = isFrame(row) ? around.column : (around.column ?? column)
        if (!isCovered) readBlocks(cell.children, { ...around, column: place })
        column += Number(valueOf(at(own, 'w:gridSpan')) ?? 1)
      }
    }
  }

  const readBlocks = (nodes: Node['children'], around: Around): void => {
    for (const node of nodes) {
      if (typeof node === 'string' || passedOver.has(node.name)) continue
      if (node.name === 'w:p') readParagraph(node, around)
      else if (node.name === 'w:tbl') readTable(node, around)
      else if (node.name === 'w:sdt') readControl(node, around)
      else if (node.name === 'mc:AlternateContent') readBlocks(alternative(node), around)
      else readBlocks(node.children, around)
    }
  }

  /** Word numbers what stands in a table of contents, its title above all, that is left out here. */
  const countLabels = (node: Node): void => {
    for (const paragraph of allOf(node, 'w:p')) {
      const properties = at(paragraph, 'w:pPr')
      const id = valueOf(at(properties, 'w:pStyle'))
      numbering.next(placeOf(properties), { id, is: styleOf(id, 'paragraph') })
    }
  }

  const readControl = (node: Node, around: Around): void => {
    const properties = at(node, 'w:sdtPr')
    const gallery = valueOf(at(properties, 'w:docPartObj', 'w:docPartGallery')) ?? ''
    if (/table of contents/i.test(gallery)) {
      countLabels(node)
      return
    }
    if (isOn(at(properties, 'w:showingPlcHdr')) === true) return
    readBlocks(at(node, 'w:sdtContent')?.children ?? [], around)
  }

  readParts(parts.document, {
    depth: 2,
    onPart: (block) => readBlocks([block], { column: undefined, floats: false }),
  })
  isInNotes = true
  for (const { content, mark } of called) {
    reading.fields.length = 0
    carried = ''
    prefix = /[\p{L}\p{N}]/u.test(mark) ? `[${mark}] ` : ''
    readBlocks(content.children, { column: undefined, floats: true })
  }
  return pieces
}

const dropPositions = (node: Node): void => {
  for (const properties of allOf(node, 'w:rPr')) {
    properties.children = properties.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:position',
    )
  }
}

/** Which rows are one cell that only draws a frame: the only one, or around a table. */
const framesOf = (rows: Node[]): ((row: Node) => boolean) => {
  const isAlone = (row: Node): boolean => cellsOf(row).length === 1
  const holdsTable = (row: Node): boolean =>
    cellsOf(row).some((cell) => allOf(cell, 'w:tbl').length > 0)
  const isColumn = rows.every(isAlone) && (rows.length === 1 || rows.some(holdsTable))
  return (row) => isAlone(row) && (isColumn || holdsTable(row))
}

/** The rows of a table, and the cells of a row, whatever wraps them. */
const found = (node: Node | undefined, name: string): Node[] =>
  inside(node).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'w:p' || child.name === 'w:tbl' || passedOver.has(child.name)) return []
    return found(child, name)
  })

const rowsOf = (table: Node): Node[] => found(table, 'w:tr')
const cellsOf = (row: Node | undefined): Node[] => found(row, 'w:tc')
