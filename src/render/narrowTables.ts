import { storedMarkup, type Markup } from './markup'

const manyColumns = 3

const columnNames = (table: string): string[] =>
  [...table.matchAll(/<th scope="col"(?: dir="\w+")?>(.*?)<\/th>/gs)].map(([, name = '']) =>
    name.replaceAll(/<[^>]*>/g, ' ').trim(),
  )

const attributeOf = (text: string): string => text.replaceAll('"', '&quot;')

const withLabels = (row: string, names: readonly string[]): string => {
  let column = -1
  return row.replaceAll(/<(td|th)(?=[ >])([^>]*)>/g, (cell, tag: string, attributes: string) => {
    column += 1
    return tag === 'td'
      ? `<td${attributes} data-label="${attributeOf(names[column] ?? '')}">`
      : cell
  })
}

const setTable = (table: string): string => {
  const names = columnNames(table)
  const isRegular = !/ (?:colspan|rowspan)="/.test(table)
  const columns = /<tr>(.*?)<\/tr>/s.exec(table)?.[1]?.match(/<t[dh](?=[ >])/g)?.length ?? 0
  if (columns < manyColumns) return table
  if (!isRegular || names.length !== columns) {
    // Nothing says what a cell of it is about: it scrolls on its own, by keyboard too.
    return `<div class="scroll" tabindex="0" role="group" aria-label="Tableau à faire défiler">${table}</div>`
  }
  const cards = table.replace(/^<table(?: class="([^"]*)")?/, (_, others?: string) =>
    others === undefined ? '<table class="cards"' : `<table class="${others} cards"`,
  )
  return cards.replaceAll(/<tbody>.*?<\/tbody>/gs, (body) =>
    body.replaceAll(/<tr>.*?<\/tr>/gs, (row) => withLabels(row, names)),
  )
}

/**
 * Our own sanitised HTML with its wide tables made ready for a narrow screen: each cell knows the name of its
 * column. The words are the same.
 */
export const narrowTables = (documentHtml: string): Markup =>
  storedMarkup(
    documentHtml.replaceAll(/<table(?=[ >])(?:(?!<table[ >]).)*?<\/table>/gs, (table) =>
      setTable(table),
    ),
  )
