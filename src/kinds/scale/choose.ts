import { careSettings, type CareSetting } from '../../vocabulary/careSettings'
import type { AgeRange } from './types'
import { agesFr } from './words'

/** Whether the person can answer, as far as it is known. */
export type Answering = 'no' | 'unsure' | 'yes'

/** Who is to be assessed, and where; null is not said. */
export type Person = {
  months: number | null
  answering: Answering | null
  setting: CareSetting | null
}

/** What is looked at of a scale in force. */
export type ScaleFacts = {
  title: string
  ageGroups: readonly string[]
  ages: AgeRange
  communication: string | null
  settings: readonly string[]
}

/** A scale that fits, and why; `toCheck` says what the scale itself leaves open. */
export type Choice<Scale> = { scale: Scale; reasons: string[]; toCheck: string[] }

/** From when on this search takes somebody for an adult, and for an elderly person: in months. */
export const adultFrom = 18 * 12
export const elderlyFrom = 65 * 12

type Verdict = { fits: boolean; reasons?: string[]; toCheck?: string[] }

const isOfGroup = (months: number, group: string): boolean => {
  if (group === 'child') return months < adultFrom
  return months >= (group === 'adult' ? adultFrom : elderlyFrom)
}

const byAge = (scale: ScaleFacts, months: number | null): Verdict => {
  if (months === null) return { fits: true }
  const { ages, ageGroups } = scale
  const isOpen = ages.from === null && ages.to === null && ageGroups.length === 0
  if (isOpen) return { fits: true, toCheck: ['L’échelle ne précise pas d’âge.'] }
  const isWithin = months >= (ages.from ?? 0) && months <= (ages.to ?? Infinity)
  const isGroup = ageGroups.length === 0 || ageGroups.some((group) => isOfGroup(months, group))
  return { fits: isWithin && isGroup, reasons: [`Âge\u00a0: ${agesFr(scale)}.`] }
}

const byAnswering = ({ communication }: ScaleFacts, answering: Answering | null): Verdict => {
  if (answering === null) return { fits: true }
  if (communication === null) {
    return { fits: true, toCheck: ['L’échelle ne précise pas si la personne doit répondre.'] }
  }
  if (communication === 'observed') {
    return { fits: true, reasons: ['La personne est observée\u00a0: elle n’a pas à répondre.'] }
  }
  if (answering === 'no') return { fits: false }
  return answering === 'yes'
    ? { fits: true, reasons: ['La personne répond elle-même.'] }
    : { fits: true, toCheck: ['La personne doit pouvoir répondre.'] }
}

const bySetting = ({ settings }: ScaleFacts, setting: CareSetting | null): Verdict => {
  if (setting === null) return { fits: true }
  if (settings.length === 0) return { fits: true, toCheck: ['L’échelle ne précise pas de lieu.'] }
  return {
    fits: settings.includes(setting),
    reasons: [`Lieu\u00a0: ${careSettings.labels[setting]}.`],
  }
}

const span = ({ from, to }: ScaleFacts['ages']): number => (to ?? Infinity) - (from ?? 0)

/** What fits without a doubt first; who answers goes before who is observed; then the nearest in age. */
const inOrder = (a: Choice<ScaleFacts>, b: Choice<ScaleFacts>): number => {
  const rank = ({ communication }: ScaleFacts): number => (communication === 'selfReport' ? 0 : 1)
  const [one, other] = [span(a.scale.ages), span(b.scale.ages)]
  return (
    a.toCheck.length - b.toCheck.length ||
    rank(a.scale) - rank(b.scale) ||
    (one === other ? 0 : one - other) ||
    a.scale.title.localeCompare(b.scale.title, 'fr')
  )
}

/**
 * The scales that fit somebody, each with why: by age, by whether the person can answer, by where care is given. What a
 * scale does not say excludes nothing; it is told.
 */
export const scalesFor = <Scale extends ScaleFacts>(
  { months, answering, setting }: Person,
  scales: readonly Scale[],
): Choice<Scale>[] =>
  scales
    .flatMap((scale): Choice<Scale>[] => {
      const verdicts = [
        byAge(scale, months),
        byAnswering(scale, answering),
        bySetting(scale, setting),
      ]
      if (verdicts.some(({ fits }) => !fits)) return []
      return [
        {
          scale,
          reasons: verdicts.flatMap(({ reasons }) => reasons ?? []),
          toCheck: verdicts.flatMap(({ toCheck }) => toCheck ?? []),
        },
      ]
    })
    .sort(inOrder)
