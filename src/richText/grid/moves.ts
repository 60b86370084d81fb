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

/** The cells of a table that was copied elsewhere; null for text that is no table. */
export const pastedCells = (text: string): string[][] | null => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  if (!text.includes('\t')) return null
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}
