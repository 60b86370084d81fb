import type { CriticalChange } from './criticalChanges'
import { comparedRelease } from './criticalChanges'
import type { Facts } from './facts'

type Submitted = {
  round: number
  changeType: string
  rules: { minReviews: number }
  rounds: readonly { round: number }[]
}

type Situation = {
  facts: Facts
  review: Submitted | null
  criticalChanges: readonly CriticalChange[]
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`

const changesIn = (changes: readonly CriticalChange[]): string =>
  counted(changes.length, 'changement critique', 'changements critiques')

const beforeSubmission = ({ facts, criticalChanges }: Situation): string[] => {
  const release = comparedRelease(facts.releases)
  if (release === undefined) {
    return ['Une première version est majeure, quelle que soit l’importance choisie.']
  }
  if (criticalChanges.length === 0) return []
  return [
    `${changesIn(criticalChanges)} depuis la version ${release.number} : même mineure, cette modification demande les relectures d’une modification majeure.`,
  ]
}

const inRound = ({ facts, review, criticalChanges }: Situation): string[] => {
  if (review?.changeType !== 'minor' || criticalChanges.length === 0 || !facts.round) return []
  // Submitted before critical changes were known of: its rules are those of a minor change.
  if (!review.rounds.some(({ round }) => round === review.round)) return []
  const readers = counted(review.rules.minReviews, 'relecture', 'relectures')
  return [
    `Cette modification mineure a ${changesIn(criticalChanges)} : elle demande les relectures d’une modification majeure (${readers}) et garde un numéro de version mineure.`,
  ]
}

/** What whoever looks at a document is told of the rules that it is, or will be, judged by. */
export const noticesOf = (situation: Situation): string[] =>
  ['draft', 'changesRequested'].includes(situation.facts.state)
    ? beforeSubmission(situation)
    : inRound(situation)
