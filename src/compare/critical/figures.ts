import type { Mark, Read } from './marks'

/** A figure with its comparators, its unit and its rhythm: what is read together. */
export type Figure = {
  value: string
  /** The same without its comparators. */
  amount: string
  /** What it measures: figures of different measures may change places. */
  measures: string
  comparators: string
  at: number
}

const glue = /^(?:de|d|des|du|la|le|les|l|un|une|est|et|[,(:'.])$/u

const isNear = ({ pieces }: Read, from: number, to: number): boolean =>
  to - from <= 3 && pieces.slice(from, to).every(({ text }) => glue.test(text))

const isCore = ({ role }: Mark): boolean => role === 'number' || role === 'unit' || role === 'noun'

/** Whether a mark is read with the figure that stands before it. */
const belongs = (
  group: readonly Mark[],
  next: Mark,
  after: Mark | undefined,
  text: Read,
): boolean => {
  const last = group.at(-1)
  if (last === undefined || !isNear(text, last.at + last.length, next.at)) return false
  const hasNumber = group.some(({ role }) => role === 'number')
  const isTouching = last.at + last.length === next.at
  switch (next.role) {
    case 'number':
      return (
        last.role === 'comparator' ||
        last.role === 'link' ||
        (last.role === 'rhythm' && last.value === 'par')
      )
    case 'unit':
    case 'noun':
      return isTouching && isCore(last)
    case 'link':
      return isTouching
    case 'rhythm':
      return (
        hasNumber && !/^(?:matin|midi|soir|repas|coucher|jeun|sans attendre)$/u.test(next.value)
      )
    case 'comparator': {
      const goesOn = after?.role === 'number' && isNear(text, next.at + next.length, after.at)
      return last.role === 'comparator' || (hasNumber && !goesOn)
    }
    case 'name':
    case undefined:
      return false
  }
}

const figureOf = (group: readonly Mark[]): Figure => {
  const comparators = group
    .filter(({ role }) => role === 'comparator')
    .map(({ value }) => value)
    .sort()
    .join(' ')
  const said = group.filter(({ role }) => role !== 'comparator')
  const units = said.filter(({ role }) => role === 'unit')
  // « 5 min à 10 min » is « 5 à 10 min ».
  const isRepeated = said.some(({ value, role }) => role === 'link' && value === 'à')
  const kept =
    isRepeated && units.length === 2 && units[0]?.value === units[1]?.value
      ? said.filter((one) => one !== units[0])
      : said
  const amount = kept.map(({ value }) => value).join(' ')
  const measure = units[0]?.measures ?? said.find(({ role }) => role === 'noun')?.value
  const rhythm = said.every(({ role }) => role === 'rhythm') ? 'time' : undefined
  return {
    value: [comparators, amount].filter((part) => part !== '').join(' '),
    amount,
    measures:
      amount === ''
        ? 'comparator'
        : (rhythm ?? (said[0]?.value === 'par' ? `par ${measure ?? ''}` : (measure ?? 'number'))),
    comparators,
    at: group[0]?.at ?? 0,
  }
}

/** The figures of a text, in its order. */
export const figuresOf = (text: Read): Figure[] => {
  const marks = text.marks.filter(({ about }) => about === 'figure')
  const groups: Mark[][] = []
  marks.forEach((next, index) => {
    const group = groups.at(-1)
    if (group !== undefined && belongs(group, next, marks[index + 1], text)) group.push(next)
    else groups.push([next])
  })
  return groups.map(figureOf)
}
