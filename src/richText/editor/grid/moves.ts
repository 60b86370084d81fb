/** A cell of a grid, by row and column. */
export type Cell = { row: number; column: number }

type Pressed = {
  key: string
  shiftKey: boolean
  /** Whether the cursor stands before the first or behind the last letter. */
  isAtStart: boolean
  isAtEnd: boolean
}

type Size = { rows: number; columns: number }

const vertical = ({ row, column }: Cell, to: number, { rows }: Size): Cell | null =>
  to < 0 || to >= rows ? null : { row: to === row ? row : to, column }

/**
 * Where a key leads from a cell: Enter goes down and Tab on, both into a new row after the last one (a row
 * equal to `rows`); arrows go to the next cell when the cursor can go no further. Null leaves the key alone.
 */
export const moveOf = (from: Cell, pressed: Pressed, size: Size): Cell | null => {
  const { row, column } = from
  const isLastColumn = column === size.columns - 1
  switch (pressed.key) {
    case 'Enter':
      return pressed.shiftKey ? null : { row: row + 1, column }
    case 'Tab':
      // Inside the grid the browser itself goes on; only the last cell leads into a new row.
      return !pressed.shiftKey && isLastColumn && row === size.rows - 1
        ? { row: row + 1, column: 0 }
        : null
    case 'ArrowDown':
      return pressed.isAtEnd ? vertical(from, row + 1, size) : null
    case 'ArrowUp':
      return pressed.isAtStart ? vertical(from, row - 1, size) : null
    case 'ArrowRight':
      return pressed.isAtEnd && !isLastColumn ? { row, column: column + 1 } : null
    case 'ArrowLeft':
      return pressed.isAtStart && column > 0 ? { row, column: column - 1 } : null
    default:
      return null
  }
}

/** Whether a key undoes or redoes a change; null for any other. */
export const historyKeyOf = (pressed: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}): 'redo' | 'undo' | null => {
  if (!pressed.ctrlKey && !pressed.metaKey) return null
  const key = pressed.key.toLowerCase()
  if (key === 'z') return pressed.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}

/** A cell in quotes may hold lines and tabs of its own, as Excel writes it. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y

/** The cells of a table that was copied elsewhere; null for text that is no table. */
export const pastedCells = (text: string): string[][] | null => {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (!whole.includes('\t')) return null
  const rows: string[][] = [[]]
  cellPattern.lastIndex = 0
  for (let end = '\t'; end !== '';) {
    const found = cellPattern.exec(whole)
    if (found === null) break
    const [, quoted, bare = ''] = found
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim())
    end = found[3] ?? ''
    if (end === '\n') rows.push([])
  }
  return rows
}
