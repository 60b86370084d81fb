import { labelOf } from '../../vocabulary/codes'
import { ageGroups } from './codes'
import type { AgeRange, ScaleThreshold } from './types'

const noBreak = '\u00a0'

/** A number as French writes it. */
export const numberFr = (value: number): string => String(value).replace('.', ',')

const ageFr = (months: number): string => {
  if (months === 0) return 'la naissance'
  return months >= 24 && months % 12 === 0
    ? `${numberFr(months / 12)}${noBreak}ans`
    : `${numberFr(months)}${noBreak}mois`
}

/** From what age to what, in words; empty where nothing is said of it. */
export const boundsFr = ({ from, to }: AgeRange): string => {
  if (from !== null && to !== null) {
    return `de ${ageFr(from)} à ${ageFr(to)}`
  }
  if (from !== null) return from === 0 ? 'dès la naissance' : `à partir de ${ageFr(from)}`
  return to === null ? '' : `jusqu’à ${ageFr(to)}`
}

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** For what ages, in words: « enfant, adulte ; à partir de 6 ans ». */
export const agesFr = (scale: { ageGroups: readonly string[]; ages: AgeRange }): string => {
  const groups = scale.ageGroups.map((code) => lowerFirst(labelOf(ageGroups, code))).join(', ')
  return [groups, boundsFr(scale.ages)].filter((words) => words !== '').join('\u202f; ')
}

/** From which score to which, in words; empty unless both are known. */
export const rangeFr = ({ min, max }: { min: number | null; max: number | null }): string =>
  min === null || max === null ? '' : `de ${numberFr(min)} à ${numberFr(max)}`

/** The scores that a threshold speaks of: « 2 à 5 », « à partir de 4 ». */
export const scoresFr = ({ from, to }: Pick<ScaleThreshold, 'from' | 'to'>): string => {
  if (from !== null && to !== null) {
    return from === to ? numberFr(from) : `${numberFr(from)} à ${numberFr(to)}`
  }
  if (from !== null) return `à partir de ${numberFr(from)}`
  return to === null ? '' : `jusqu’à ${numberFr(to)}`
}
