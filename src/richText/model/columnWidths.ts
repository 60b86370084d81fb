import { columnsOf, type Spanning } from './tableGrid'

/** The width that the editor gives every column of a table which has none: nobody chose it. */
export const editorDefaultWidth = 92

/** No column is narrower, in percent of the table. */
export const leastWidth = 5

type Rows = readonly (readonly Spanning[])[]

const isPercents = (widths: readonly unknown[]): widths is number[] => {
  const whole = widths.filter(
    (width): width is number => Number.isInteger(width) && Number(width) >= leastWidth,
  )
  return whole.length === widths.length && whole.reduce((sum, width) => sum + width, 0) === 100
}

const pixelsOfAPercent = 8

/** Percents in the pixels of an editor that is as wide as the form; null for what is in pixels already. */
export const pixelsOf = (widths: readonly number[] | undefined): number[] | null =>
  widths && isPercents(widths) ? widths.map((width) => width * pixelsOfAPercent) : null

const isSize = (width: unknown): width is number =>
  typeof width === 'number' && Number.isFinite(width) && width > 0

// What is left after each has the least is shared by size; the largest remainders round up.
const percentsOf = (sizes: readonly number[]): number[] => {
  const most = Math.max(...sizes)
  const parts = sizes.map((size) => size / most)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const exact = parts.map((part) => (100 * part) / total)
  const narrow = exact.filter((width) => width < leastWidth).length
  const spare = exact.reduce((sum, width) => sum + Math.max(width - leastWidth, 0), 0)
  const free = 100 - leastWidth * sizes.length
  const fair =
    narrow === 0
      ? exact
      : exact.map((width) => leastWidth + (free * Math.max(width - leastWidth, 0)) / (spare || 1))
  const whole = fair.map((width) => Math.floor(width + 1e-9))
  const missing = 100 - whole.reduce((sum, width) => sum + width, 0)
  const byRemainder = fair
    .map((width, index) => ({ index, rest: width - (whole[index] ?? 0) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/** The widths of a table's columns in percent, when they are sound; null otherwise. */
export const widthsOf = (widths: unknown, rows: Rows): readonly number[] | null =>
  Array.isArray(widths) && isPercents(widths) && columnsOf(rows) === widths.length ? widths : null

/**
 * The widths of a table's columns as they are stored: whole percents, 5 at least, 100 together. Takes percents as they
 * are, and sizes in any unit, as the editor has them, by their proportions; null where nobody chose any.
 */
export const storedWidths = (widths: unknown, rows: Rows): number[] | null => {
  if (!Array.isArray(widths) || widths.length === 0) return null
  if (columnsOf(rows) !== widths.length || widths.length * leastWidth > 100) return null
  if (isPercents(widths)) return widths
  if (!widths.every(isSize) || widths.every((width) => width === editorDefaultWidth)) return null
  return percentsOf(widths)
}
