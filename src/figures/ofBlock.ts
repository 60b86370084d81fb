import { byBlockType } from '../richText/model/byBlockType'
import type { Piece } from './piece'

type Part = Omit<Piece, 'place'>
type Words = number | string | null | undefined

const isGiven = (words: Words): boolean => String(words ?? '').trim() !== ''

const parts = (...texts: Words[]): Part[] =>
  texts.filter(isGiven).map((text) => ({ text: String(text) }))

/** Cells of a table whose columns are fixed: a column in which nothing is written is not shown, unless all are. */
const cells = (
  rows: readonly object[] | null | undefined,
  names: readonly string[],
  areAllShown = false,
): Part[] => {
  const values = (rows ?? []).map((row) => new Map<string, unknown>(Object.entries(row)))
  const textOf = (row: ReadonlyMap<string, unknown>, name: string): string => {
    const value = row.get(name)
    return typeof value === 'string' ? value : ''
  }
  const used = names.filter(
    (name) => areAllShown || values.some((row) => textOf(row, name).trim() !== ''),
  )
  return values.flatMap((row) =>
    used.map((name, column): Part => ({ text: textOf(row, name), column })),
  )
}

const decimal = (value: number): string => String(value).replace('.', ',')

/** What one of the seven blocks says, in the order of the page. */
export const blockPieces = byBlockType<Part[]>({
  alert: ({ title, text }) => parts(title, text),
  dosageTable: ({ caption, rows, source }) => [
    ...parts(caption),
    ...cells(rows, ['drug', 'population', 'dose', 'route', 'interval', 'maximum', 'remark']),
    ...parts(source),
  ],
  numberedSteps: ({ title, steps }) => [
    ...parts(title),
    ...(steps ?? []).map(({ text, who, detail }, index) => ({
      text: [
        `${String(index + 1)}. ${text ?? ''}`,
        who ? `(${who})` : '',
        `\n${detail ?? ''}`,
      ].join(' '),
    })),
  ],
  decisionTable: ({ caption, rows }) => [
    ...parts(caption),
    ...cells(rows, ['condition', 'action', 'remark']),
  ],
  scale: ({
    code,
    name,
    population,
    minimum,
    maximum,
    threshold,
    levels,
    instructions,
    document,
    documentTitle,
    source,
  }) => [
    ...parts([code, name].filter(isGiven).join(' – '), population),
    ...(typeof minimum === 'number' && typeof maximum === 'number'
      ? [{ text: `de ${decimal(minimum)} à ${decimal(maximum)}` }]
      : []),
    ...parts(threshold),
    ...cells(levels, ['score', 'meaning'], true),
    ...parts(instructions),
    ...(isGiven(document) ? parts(`${documentTitle ?? ''} ${document ?? ''}`) : []),
    ...parts(source),
  ],
  figure: ({ alt, caption }) => parts(alt, caption),
  localField: ({ label, hint }) => parts(label, hint),
})
