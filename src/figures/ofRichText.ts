import { textFormats, type ListNode, type RichText } from '../richText/model/nodes'
import { gridOf } from '../richText/model/tableGrid'
import { visitRichText, type Cell, type Item, type Visitor } from '../richText/model/visit'
import { blockPieces } from './ofBlock'
import { lowered, raised, type Piece } from './piece'

/**
 * How a form writes what a rich text says: plain text names links' targets and says merged cells again; what is
 * imported has words in the place of pictures that Word keeps but does not show.
 */
export type Writing = 'imported' | 'marked' | 'plain'

/** A piece before it is known where it stands. */
export type Part = Omit<Piece, 'place'>

type Run = { text: string; format: number }

const { strikethrough, subscript, superscript } = textFormats

const targetOf = (url: string): string => url.replace(/^(?:mailto|tel):/, '')

const linked = (url: string, runs: readonly Run[], writing: Writing): string => {
  const label = runsText(runs, writing)
  // A link without words shows its address.
  if (label.trim() === '') return writing === 'plain' ? targetOf(url) : url
  return writing === 'plain' && !label.includes(targetOf(url))
    ? `${label} (${targetOf(url)})`
    : label
}

// The import sets the mark of a note behind a narrow space: it is no power of what stands before it.
const isNoteMark = (text: string, before: Run | undefined): boolean =>
  /^\d+$/.test(text) && before?.text.endsWith('\u202f') === true

const placedText = ({ text, format }: Run, before: Run | undefined): string => {
  if ((format & superscript) !== 0) return isNoteMark(text, before) ? `[${text}]` : raised(text)
  return (format & subscript) !== 0 ? lowered(text) : text
}

const isStruck = ({ format }: Run): boolean => (format & strikethrough) !== 0

// What is struck is marked in plain text, each line on its own.
const struck = (text: string): string => text.replaceAll(/\S(?:[^\n]*\S)?/gu, '[barré : $&]')

/** Runs that differ in nothing that this writing shows are one. */
const joinedRuns = (runs: readonly Run[], writing: Writing): Run[] => {
  const lookOf = (format: number): number =>
    writing === 'plain'
      ? format & (superscript | subscript | strikethrough)
      : format & superscript || format & subscript
  const joined: Run[] = []
  for (const { text, format } of runs) {
    const last = joined.at(-1)
    if (last && lookOf(last.format) === lookOf(format)) last.text += text
    else joined.push({ text, format })
  }
  return joined
}

const runsText = (given: readonly Run[], writing: Writing): string => {
  const runs = joinedRuns(given, writing)
  const pieces: { text: string; isStruck: boolean }[] = []
  for (const [at, run] of runs.entries()) {
    const text = placedText(run, runs[at - 1])
    const last = pieces.at(-1)
    if (last?.isStruck === isStruck(run)) last.text += text
    else pieces.push({ text, isStruck: isStruck(run) })
  }
  return pieces
    .map((piece) => (writing === 'plain' && piece.isStruck ? struck(piece.text) : piece.text))
    .join('')
}

const worded =
  (writing: Writing) =>
  (runs: readonly Run[]): Part[] => [{ text: runsText(runs, writing) }]

const marks = { true: '☑ ', false: '☐ ' } as const

type ItemParts = Item<Run, Part[]>['parts']

const itemParts = (parts: ItemParts, mark: string, writing: Writing): Part[] =>
  parts.flatMap((part, index): Part[] => {
    if ('list' in part) return part.list
    return [{ text: `${index === 0 ? mark : ''}${runsText(part.words, writing)}` }]
  })

const markOf = (kind: ListNode['listType'], isChecked: boolean, number: number): string => {
  if (kind === 'bullet') return ''
  return kind === 'number' ? `${String(number)}. ` : marks[isChecked ? 'true' : 'false']
}

const listParts =
  (writing: Writing): Visitor<Run, Part[]>['list'] =>
  (items, kind, start) => {
    let number = start
    return items.flatMap(({ isChecked, parts }) => {
      const [first] = parts
      if (first && 'list' in first) return itemParts(parts, '', writing)
      const mark = markOf(kind, isChecked, number)
      number += 1
      // An item without words has its number all the same.
      return first ? itemParts(parts, mark, writing) : [{ text: mark }]
    })
  }

const inColumn = (parts: readonly Part[], column: number | undefined): Part[] =>
  parts.map((part) =>
    part.column === undefined && column !== undefined ? { ...part, column } : part,
  )

const tableParts = (rows: readonly (readonly Cell<Run, Part[]>[])[], writing: Writing): Part[] => {
  const grid = gridOf(rows)
  if (!grid) return rows.flatMap((cells) => cells.flatMap(({ inside }) => inside.flat()))
  return grid.flatMap((places) =>
    places.flatMap((place, column): Part[] => {
      if (!place || (!place.isFirst && writing !== 'plain')) return []
      const parts = inColumn(place.cell.inside.flat(), column)
      return place.isFirst ? parts : parts.map((part) => ({ ...part, isOptional: true }))
    }),
  )
}

const visitorOf = (writing: Writing): Visitor<Run, Part[]> => ({
  text: (text, format) => ({ text, format }),
  lineBreak: () => ({ text: '\n', format: 0 }),
  link: (url, inside) => ({ text: linked(url, inside, writing), format: 0 }),
  paragraph: worded(writing),
  quote: worded(writing),
  heading: worded(writing),
  list: listParts(writing),
  table: (rows) => tableParts(rows, writing),
  rule: () => [],
  block: (fields) =>
    writing === 'imported' && fields.blockType === 'figure'
      ? blockPieces(fields).map((part) => ({ ...part, isOptional: true }))
      : blockPieces(fields),
})

/** What a rich text says, piece by piece, in the order of the page. */
export const piecesOfRichText = (
  value: RichText | null,
  place: string,
  writing: Writing = 'marked',
): Piece[] =>
  visitRichText(value, visitorOf(writing))
    .flat()
    .map((part) => ({ ...part, place }))
