import type { TableCellNode, TableNode, TableRowNode } from '../richText/nodes'
import { html, multiline, type Markup } from './markup'

const isInHeaderRow = ({ headerState = 0 }: TableCellNode): boolean => (headerState & 1) !== 0
const isInHeaderColumn = ({ headerState = 0 }: TableCellNode): boolean => (headerState & 2) !== 0

const span = (name: 'colspan' | 'rowspan', count: number | null | undefined): Markup =>
  (count ?? 1) > 1 ? html` ${name}="${count}"` : html``

const headerRows = (rows: readonly TableRowNode[]): number => {
  const first = rows.findIndex(
    (row) => row.children.length === 0 || !row.children.every(isInHeaderRow),
  )
  // A table that is all header has no body to head: its rows are read one by one.
  return first === -1 ? 0 : first
}

/** A table, with the scope of each header cell; `inside` sets what a cell holds. */
export const tableHtml = (table: TableNode, inside: (cell: TableCellNode) => Markup): Markup => {
  const heads = headerRows(table.children)
  const rowHtml = (row: TableRowNode): Markup =>
    html`<tr>
      ${row.children.map((cell) => {
        const spans = html`${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}`
        if (isInHeaderRow(cell)) return html`<th scope="col" ${spans}>${inside(cell)}</th>`
        if (isInHeaderColumn(cell)) return html`<th scope="row" ${spans}>${inside(cell)}</th>`
        return html`<td${spans}>${inside(cell)}</td>`
      })}
    </tr>`
  const head = table.children.slice(0, heads).map(rowHtml)
  const body = table.children.slice(heads).map(rowHtml)
  return html`<table>
    ${
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
  const cell = (row: SheetRow<Name>, name: Name): Markup => lines(row[name])
  return html`<table class="${sheet.className}">
    ${
      sheet.caption.trim() !== '' &&
      html`<caption>
        ${sheet.caption}
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
            <th scope="row">${cell(row, first.name)}</th>
            ${others.map(({ name }) => html`<td>${cell(row, name)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const lines = (text: string | null | undefined): Markup => multiline(text ?? '')
