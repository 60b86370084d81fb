import { child, elementsOf, type XmlElement } from '../../ooxml/xml/tree'

/** A column of less cannot be read. */
const least = 5

/** The width of each column in whole percents that make 100; undefined when they are alike, or not said. */
export const columnWidths = (table: XmlElement): number[] | undefined => {
  const columns = elementsOf(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w'] ?? '0'),
  )
  return percentsOf(columns)
}

/** Widths of any unit as whole percents, each at least `least`; undefined for widths that say nothing. */
export const percentsOf = (columns: number[]): number[] | undefined => {
  const total = columns.reduce((sum, width) => sum + width, 0)
  const isSaid = columns.every((width) => Number.isFinite(width) && width > 0)
  if (!isSaid || columns.length < 2 || columns.length * least > 100) return undefined
  const even = total / columns.length
  if (columns.every((width) => Math.abs(width - even) < even * 0.05)) return undefined
  // Each column has the least; what is left is shared as the file shares the whole.
  const shares = columns.map((width) => (width / total) * 100)
  const free = 100 - shares.reduce((sum, share) => sum + Math.max(share, least), 0)
  const wide = shares
    .filter((share) => share > least)
    .reduce((sum, share) => sum + share - least, 0)
  const exact = shares.map((share) =>
    share > least ? share + (free * (share - least)) / wide : least,
  )
  return rounded(exact)
}

/** Whole numbers of the same sum: the largest remainders are rounded up. */
const rounded = (exact: number[]): number[] => {
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
