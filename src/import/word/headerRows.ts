import {
  allOf,
  at,
  child,
  elementsOf,
  isOn,
  textOf,
  valueOf,
  type XmlElement,
} from '../../ooxml/xml/tree'
import type { ReadContext } from './context'
import { mergeFormats, readFormats } from './formats'

/** How many rows at the top are a header, and whether only the look of the first one says so. */
export type HeaderRows = { count: number; isGuess: boolean }

const said = (count: number): HeaderRows => ({ count, isGuess: false })

/** The header of a table: as marked, else the first row when it looks like one. */
export const headerRows = (
  table: XmlElement,
  rows: XmlElement[],
  context: ReadContext,
): HeaderRows => {
  const marked = rows.findIndex((row) => isOn(child(row, 'w:trPr'), 'w:tblHeader') !== true)
  if (marked !== 0) return said(marked === -1 ? Math.min(rows.length, 1) : marked)
  const [first, second] = rows
  if (first === undefined || second === undefined || elementsOf(first, 'w:tc').length < 2) {
    return said(0)
  }
  const look = at(table, 'w:tblPr', 'w:tblLook')?.attributes ?? {}
  const isFirstRowSpecial =
    ['1', 'true'].includes(look['w:firstRow'] ?? '') ||
    (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) !== 0
  const style = valueOf(child(table, 'w:tblPr'), 'w:tblStyle')
  if (isFirstRowSpecial && context.styles.hasHeaderRow(style)) return said(1)
  const ground = groundOf(first)
  const isGuess =
    (isBold(first, context) && !isBold(second, context)) ||
    (ground !== undefined && groundOf(second) !== ground)
  return { count: isGuess ? 1 : 0, isGuess }
}

/** The one ground of all cells of a row that says something on it. */
const groundOf = (row: XmlElement): string | undefined => {
  const cells = elementsOf(row, 'w:tc')
  const grounds = cells.map((cell) => {
    const { 'w:fill': fill = '', 'w:themeFill': theme = '' } =
      at(cell, 'w:tcPr', 'w:shd')?.attributes ?? {}
    return ['', 'auto', 'ffffff'].includes(fill.toLowerCase()) ? theme : fill
  })
  // Different grounds tell cells apart: they head nothing.
  const isOne = grounds.every((ground) => ground !== '' && ground === grounds[0])
  const written = cells.filter((cell) => textOf(cell).trim() !== '')
  return isOne && written.length > 1 ? grounds[0] : undefined
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
        const character = styles.character(valueOf(properties, 'w:rStyle'))
        const own = readFormats(properties)
        return mergeFormats({ paragraph: inherited, character, own }).bold === true
      })
    )
  })
