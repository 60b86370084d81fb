import { gridOf, type Spanning } from './tableGrid'

const ditto = '〃'

/** A text as a cell of a line: its own lines by « / », its own bars told from those between cells. */
export const cellText = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*[\n\r]\s*/g, ' / ')
    .replaceAll(/(\\*)\|/g, String.raw`$1$1\|`)

/** Cells as one line. */
export const rowText = (texts: readonly string[]): string =>
  texts.map(cellText).join(' | ').trimEnd()

type TextCell = Spanning & { text: string }

/**
 * A table as lines of cells, each of which reads alone: what is merged is said again in each place that it covers. Where that would
 * make the text many times longer, a ditto mark stands for it.
 */
export const rowsText = (rows: readonly (readonly TextCell[])[]): string => {
  const grid = gridOf(rows)
  if (!grid) return rows.map((cells) => rowText(cells.map(({ text }) => text))).join('\n')
  let budget = 1000 + 4 * rows.flat().reduce((sum, { text }) => sum + text.length, 0)
  const again = ({ text }: TextCell): string => {
    budget -= text.length
    return budget < 0 ? ditto : text
  }
  return grid
    .map((places) =>
      rowText(
        places.map((place) => {
          if (!place) return ''
          return place.isFirst ? place.cell.text : again(place.cell)
        }),
      ),
    )
    .join('\n')
}
