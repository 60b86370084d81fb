import type { CriticalKind } from '../types'
import type { Figure } from './figures'
import { beyond, isSameList } from './multiset'

const measuresOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.map(({ measures }) => measures)),
]

const valuesOf = (figures: readonly Figure[], measures: string): string[] =>
  figures.filter((one) => one.measures === measures).map(({ value }) => value)

/**
 * What kind of change stands between the figures of two texts; undefined when they say the same. Figures that measure
 * different things may change places: « 2 mg toutes les 5 min », « toutes les 5 min, 2 mg ».
 */
export const figureChange = (
  before: readonly Figure[],
  after: readonly Figure[],
): CriticalKind | undefined => {
  const values = (figures: readonly Figure[]): string[] => figures.map(({ value }) => value)
  const lost = beyond(values(before), values(after))
  const gained = beyond(values(after), values(before))
  if (lost.length === 0 && gained.length === 0) {
    const all = measuresOf([...before, ...after])
    const isKept = all.every((one) => isSameList(valuesOf(before, one), valuesOf(after, one)))
    return isKept ? undefined : 'figure'
  }
  const changed = [
    ...before.filter(({ value }) => lost.includes(value)),
    ...after.filter(({ value }) => gained.includes(value)),
  ]
  const amounts = (figures: readonly Figure[]): string[] =>
    figures.map(({ amount }) => amount).filter((amount) => amount !== '')
  if (isSameList(amounts(before), amounts(after))) return 'comparator'
  return changed.every(({ measures }) => /^(?:par )?time$|^comparator$/u.test(measures))
    ? 'duration'
    : 'figure'
}
