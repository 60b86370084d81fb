import { rowsReached } from '../richText/model/tableGrid'
import type { Cell } from '../richText/model/visit'
import {
  dir,
  directionOfMarkup,
  dirOf,
  firstDirection,
  type Directed,
  type Direction,
} from './direction'
import { html, joined, multiline, type Markup } from './markup'

type CellHtml = Cell<Markup, Directed>

const isInHeaderRow = ({ header }: CellHtml): boolean => (header & 1) !== 0
const isInHeaderColumn = ({ header }: CellHtml): boolean => (header & 2) !== 0

const span = (name: 'colspan' | 'rowspan', count: number): Markup =>
  count > 1 ? html` ${name}="${count}"` : html``

const headerRows = (rows: readonly (readonly CellHtml[])[]): number => {
  const first = rows.findIndex((cells) => cells.length === 0 || !cells.every(isInHeaderRow))
  const reached = rowsReached(rows, first)
  // A table that is all header has no body to head: its rows are read one by one.
  return first === -1 || reached === rows.length ? 0 : reached
}

const directionOfCell = ({ inside, words }: CellHtml): Direction | null =>
  words
    ? directionOfMarkup(joined(words))
    : firstDirection(inside.map(({ direction }) => direction))

const cellHtml = (cell: CellHtml, base: Direction): Markup => {
  const own = directionOfCell(cell)
  // A cell of one paragraph reads better, and is shorter, without it.
  const inside = cell.words
    ? joined(cell.words)
    : joined(cell.inside.map((block) => block.set(own ?? base)))
  const spans = html`${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}${dirOf(own, base)}`
  if (isInHeaderRow(cell)) return html`<th scope="col" ${spans}>${inside}</th>`
  if (isInHeaderColumn(cell)) return html`<th scope="row" ${spans}>${inside}</th>`
  return html`<td${spans}>${inside}</td>`
}

// No `style`: the security policy of our pages takes none.
const columnsHtml = (widths: readonly number[] | null): Markup | null =>
  widths &&
  html`<colgroup>
    ${widths.map((width) => html`<col width="${width}%" />`)}
  </colgroup>`

/** A table, with the scope of each header cell. */
export const tableHtml = (
  rows: readonly (readonly CellHtml[])[],
  widths: readonly number[] | null,
): Directed => {
  const heads = headerRows(rows)
  const direction = firstDirection(rows.flat().map(directionOfCell))
  const set = (base: Direction): Markup => {
    const rowHtml = (cells: readonly CellHtml[]): Markup =>
      html`<tr>
        ${cells.map((cell) => cellHtml(cell, direction ?? base))}
      </tr>`
    const head = rows.slice(0, heads).map(rowHtml)
    const body = rows.slice(heads).map(rowHtml)
    return html`<table${dirOf(direction, base)}>
      ${columnsHtml(widths)}${
        head.length > 0 &&
        html`<thead>
          ${head}
        </thead>`
      }
      <tbody>
        ${body}
      </tbody>
    </table>`
  }
  return { direction, set }
}

type Column<Name extends string> = { name: Name; label: string }
type SheetRow<Name extends string> = Readonly<Partial<Record<Name, string | null | undefined>>>
type Sheet<Name extends string> = {
  className: string
  caption: string
  columns: readonly Column<Name>[]
  rows: readonly SheetRow<Name>[]
}

/** A table of plain texts: columns headed, each row headed by its first cell. */
export const sheetHtml = <Name extends string>(sheet: Sheet<Name>): Markup => {
  const [first, ...others] = sheet.columns
  if (!first) return html``
  return html`<table class="${sheet.className}">
    ${
      sheet.caption.trim() !== '' &&
      html`<caption${dir(sheet.caption)}>
        ${multiline(sheet.caption)}
      </caption>`
    }
    <thead>
      <tr>
        ${sheet.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${sheet.rows.map(
        (row) =>
          html`<tr>
            <th scope="row" ${dir(row[first.name])}>${multiline(row[first.name] ?? '')}</th>
            ${others.map(({ name }) => html`<td${dir(row[name])}>${multiline(row[name] ?? '')}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
