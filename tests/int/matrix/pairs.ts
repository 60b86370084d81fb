/** What a question is about, in words: two questions that share all of them are the same. */
export type Dimensions = { subject: string; actor: string; state: string; expected: string }

// An allowed and a refused question are two: a rule that is right for one actor may be wrong the other way round.
const pairsOf = ({ subject, actor, state, expected }: Dimensions): string[] => [
  `${subject} × ${actor} × ${expected}`,
  `${subject} × ${state} × ${expected}`,
  `${actor} × ${state} × ${expected}`,
]

const ranksOf = (words: readonly string[]): Map<string, number> =>
  new Map([...new Set(words)].map((word, rank) => [word, rank]))

/**
 * Few of these questions that still ask for every pair of subject, actor and state, once where the answer is yes and
 * once where it is no. The same ones each time. They are looked at along the diagonals of the table, where each new
 * question has three new pairs.
 */
export const pairedOf = <Question>(
  questions: readonly Question[],
  dimensionsOf: (question: Question) => Dimensions,
): Question[] => {
  const known = questions.map((question) => ({ question, at: dimensionsOf(question) }))
  const subjects = ranksOf(known.map(({ at }) => at.subject))
  const actors = ranksOf(known.map(({ at }) => at.actor))
  const states = ranksOf(known.map(({ at }) => at.state))
  const diagonalOf = ({ subject, actor, state }: Dimensions): number => {
    const sum = (subjects.get(subject) ?? 0) + (actors.get(actor) ?? 0)
    return (sum + states.size - (states.get(state) ?? 0)) % states.size
  }
  const seen = new Set<string>()
  return known
    .toSorted((one, other) => diagonalOf(one.at) - diagonalOf(other.at))
    .filter(({ at }) => {
      const fresh = pairsOf(at).filter((pair) => !seen.has(pair))
      for (const pair of fresh) seen.add(pair)
      return fresh.length > 0
    })
    .map(({ question }) => question)
}
