import { formatNumber } from '../../../richText/wordRules/numberFormats'

/** What LISTNUM fields have counted, by list and level. */
export type ListNumberState = {
  counts: Map<string, number[]>
  /** How many stand in this paragraph already: each is one level deeper. */
  inParagraph: number
}

type Form = readonly [format: string, before: string, after: string]

const paren: Form[] = [
  ['decimal', '', ')'],
  ['lowerLetter', '', ')'],
  ['lowerRoman', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['decimal', '', '.'],
  ['lowerLetter', '', '.'],
  ['lowerRoman', '', '.'],
]
const outline: Form[] = [
  ['upperRoman', '', '.'],
  ['upperLetter', '', '.'],
  ['decimal', '', '.'],
  ['lowerLetter', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
]

/** The number that a LISTNUM field shows: `LISTNUM [list] [\l level] [\s start]`. */
export const listNumber = (words: string[], state: ListNumberState): string => {
  const after = (name: string): number | undefined => {
    const at = words.findIndex((word) => word.toLowerCase() === name)
    const value = Number(at === -1 ? Number.NaN : words[at + 1])
    return Number.isInteger(value) ? value : undefined
  }
  const [first = ''] = words
  const list = first.startsWith('\\') || first === '' ? 'numberdefault' : first.toLowerCase()
  state.inParagraph += 1
  const level = Math.min(Math.max(after('\\l') ?? state.inParagraph, 1), 9)
  const counts = (state.counts.get(list) ?? []).slice(0, level)
  for (let above = 0; above < level - 1; above += 1) counts[above] ??= 1
  counts[level - 1] = after('\\s') ?? (counts[level - 1] ?? 0) + 1
  state.counts.set(list, counts)
  if (list === 'legaldefault') return `${counts.join('.')}.`
  const forms = list === 'outlinedefault' ? outline : paren
  const [format, before, behind] = forms[level - 1] ?? ['decimal', '', ')']
  return `${before}${formatNumber(counts[level - 1] ?? 1, format)}${behind}`
}
