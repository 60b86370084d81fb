import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One row of a table, by the words of its head. */
export type TableRow = Readonly<Record<string, string>>

const page = path.resolve(import.meta.dirname, '../../../docs/rights.md')

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

const readTables = (text: string): TableRow[][] => {
  const tables: string[][] = []
  let last = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('|')) {
      if (!last.startsWith('|')) tables.push([])
      tables.at(-1)?.push(line)
    }
    last = line
  }
  return tables.map(([head = '', , ...rows]) => {
    const names = cellsOf(head)
    return rows.map((row) => {
      const cells = cellsOf(row)
      if (cells.length !== names.length) throw new Error(`docs/rights.md, a broken row: ${row}`)
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    })
  })
}

const tables = readTables(readFileSync(page, 'utf8'))

/** The table of docs/rights.md whose head begins with these words. */
export const tableOf = (...head: string[]): TableRow[] => {
  const found = tables.filter(([row]) =>
    head.every((word, index) => Object.keys(row ?? {})[index] === word),
  )
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} tables of ${head.join()}`)
  return found[0]
}

/** The words of a cell that lists several. */
export const listed = (cell = ''): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
