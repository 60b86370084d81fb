/** What a question is about, in words: two questions that share all of them are the same. */
export type Dimensions = { subject: string; actor: string; state: string; expected: string }

// An allowed and a refused question are two: a rule that is right for one actor may be wrong the other way round.
const pairsOf = ({ subject, actor, state, expected }: Dimensions): string[] => [
  `${subject} × ${actor} × ${expected}`,
  `${subject} × ${state} × ${expected}`,
  `${actor} × ${state} × ${expected}`,
]

/** Each word by itself: what is shared out among several must still ask for all of them everywhere. */
const singlesOf = ({ subject, actor, state, expected }: Dimensions): string[] => [
  `subject ${subject} × ${expected}`,
  `actor ${actor} × ${expected}`,
  `state ${state} × ${expected}`,
]

const ranksOf = (words: readonly string[]): Map<string, number> =>
  new Map([...new Set(words)].map((word, rank) => [word, rank]))

/**
 * Few of these questions that still ask for every pair of subject, actor and state, once where the answer is yes and
 * once where it is no. The same ones each time. They are looked at along the diagonals of the table, where each new
 * question has three new pairs. With `elsewhere`, the pairs that others have asked for, only each word by itself is
 * asked for again.
 */
export const pairedOf = <Question>(
  questions: readonly Question[],
  dimensionsOf: (question: Question) => Dimensions,
  elsewhere?: Set<string>,
): Question[] => {
  const known = questions.map((question) => ({ question, at: dimensionsOf(question) }))
  const subjects = ranksOf(known.map(({ at }) => at.subject))
  const actors = ranksOf(known.map(({ at }) => at.actor))
  const states = ranksOf(known.map(({ at }) => at.state))
  const diagonalOf = ({ subject, actor, state }: Dimensions): number => {
    const sum = (subjects.get(subject) ?? 0) + (actors.get(actor) ?? 0)
    return (sum + states.size - (states.get(state) ?? 0)) % states.size
  }
  const pairs = elsewhere ?? new Set<string>()
  const singles = new Set<string>()
  const isFresh = (seen: Set<string>, asked: readonly string[]): boolean => {
    const fresh = asked.filter((one) => !seen.has(one))
    for (const one of fresh) seen.add(one)
    return fresh.length > 0
  }
  return known
    .toSorted((one, other) => diagonalOf(one.at) - diagonalOf(other.at))
    .filter(({ at }) => {
      const hasPair = isFresh(pairs, pairsOf(at))
      return isFresh(singles, singlesOf(at)) || hasPair
    })
    .map(({ question }) => question)
}
