import {
  allOf,
  at,
  child,
  element,
  elementsOf,
  isOn,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../xml/tree'
import type { ReadContext } from './context'
import { readFormats } from './formats'

type TableReading = {
  context: ReadContext
  readCell: (cell: XmlElement, context: ReadContext) => XmlNode[]
}

/** Writes a table anew: rows, cells, their spans, and which rows at its top are its header. */
export const readTable = (table: XmlElement, reading: TableReading): XmlElement => {
  const rows = elementsOf(table, 'w:tr')
  const headers = headerRows(table, rows, reading.context)
  return element(
    'w:tbl',
    {},
    rows.map((row, index) =>
      element('w:tr', {}, [
        ...(index < headers ? [element('w:trPr', {}, [element('w:tblHeader')])] : []),
        ...filler(row, 'w:gridBefore'),
        ...elementsOf(row, 'w:tc').map((cell) => readCell(cell, reading)),
        ...filler(row, 'w:gridAfter'),
      ]),
    ),
  )
}

const readCell = (cell: XmlElement, { context, readCell: read }: TableReading): XmlElement => {
  const properties = child(cell, 'w:tcPr')
  const kept = elementsOf(properties).filter(({ name }) =>
    ['w:gridSpan', 'w:vMerge'].includes(name),
  )
  return element('w:tc', {}, [element('w:tcPr', {}, kept), ...read(cell, context)])
}

/** The columns that a row leaves free at its side, as an empty cell, so that the others stay in place. */
const filler = (row: XmlElement, side: 'w:gridAfter' | 'w:gridBefore'): XmlElement[] => {
  const columns = Number(valueOf(child(row, 'w:trPr'), side) ?? '0')
  if (!(columns > 0) || columns > 60) return []
  const span = element('w:gridSpan', { 'w:val': String(columns) })
  return [element('w:tc', {}, [element('w:tcPr', {}, [span]), element('w:p')])]
}

/** How many rows at the top are a header: as marked, else the first row when it looks like one. */
const headerRows = (table: XmlElement, rows: XmlElement[], context: ReadContext): number => {
  const marked = rows.findIndex((row) => isOn(child(row, 'w:trPr'), 'w:tblHeader') !== true)
  if (marked !== 0) return marked === -1 ? Math.min(rows.length, 1) : marked
  const [first, second] = rows
  if (first === undefined || second === undefined || elementsOf(first, 'w:tc').length < 2) return 0
  const look = at(table, 'w:tblPr', 'w:tblLook')?.attributes ?? {}
  const isFirstRowSpecial =
    ['1', 'true'].includes(look['w:firstRow'] ?? '') ||
    (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) !== 0
  const style = valueOf(child(table, 'w:tblPr'), 'w:tblStyle')
  if (isFirstRowSpecial && context.styles.hasHeaderRow(style)) return 1
  return isBold(first, context) && !isBold(second, context) ? 1 : 0
}

/** Whether all that is written in a row is bold, in every cell of it. */
const isBold = (row: XmlElement, { styles }: ReadContext): boolean =>
  elementsOf(row, 'w:tc').every((cell) => {
    const paragraphs = allOf(cell, 'w:p')
    const runs = paragraphs.flatMap((paragraph) => {
      const inherited = styles.paragraph(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle')).formats
      return allOf(paragraph, 'w:r').map((run) => ({ run, inherited }))
    })
    const written = runs.filter(({ run }) => textOf(run).trim() !== '')
    return (
      written.length > 0 &&
      written.every(({ run, inherited }) => {
        const properties = child(run, 'w:rPr')
        const style = styles.character(valueOf(properties, 'w:rStyle'))
        return { ...inherited, ...style, ...readFormats(properties) }.bold === true
      })
    )
  })
