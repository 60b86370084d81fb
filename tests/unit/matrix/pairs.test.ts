import { describe, expect, it } from 'vitest'

import { pairedOf, type Dimensions } from '../../int/matrix/pairs'

const words = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${String(at)}`)

const questions: Dimensions[] = words(27, 'operation').flatMap((subject, one) =>
  words(15, 'actor').flatMap((actor, two) =>
    words(11, 'state').map((state, three) => ({
      subject,
      actor,
      state,
      expected: (one + two * three) % 7 === 0 ? 'done' : 'refused',
    })),
  ),
)

const pairsIn = (asked: readonly Dimensions[]): Set<string> =>
  new Set(
    asked.flatMap(({ subject, actor, state, expected }) => [
      [subject, actor, expected].join(),
      [subject, state, expected].join(),
      [actor, state, expected].join(),
    ]),
  )

describe('questions in pairs', () => {
  const asked = pairedOf(questions, (question) => question)

  it('ask for each pair of operation, actor and state, where it is allowed and where it is not', () => {
    expect(pairsIn(asked)).toEqual(pairsIn(questions))
  })

  it('are few, and the same ones each time', () => {
    expect(asked.length).toBeLessThan(questions.length / 3)
    expect(pairedOf(questions, (question) => question)).toEqual(asked)
  })

  it('are shared out among several, each of which asks for every word by itself', () => {
    const elsewhere = new Set<string>()
    const shares = ['one', 'two', 'three'].map(() =>
      pairedOf(questions, (question) => question, elsewhere),
    )
    expect(pairsIn(shares.flat())).toEqual(pairsIn(questions))
    for (const share of shares) {
      const wordsIn = (all: readonly Dimensions[]) =>
        new Set(
          all.flatMap(({ subject, actor, state, expected }) =>
            [subject, actor, state].map((word) => `${word} ${expected}`),
          ),
        )
      expect(wordsIn(share)).toEqual(wordsIn(questions))
    }
    expect(shares.flat().length).toBeLessThan(1.5 * asked.length)
  })
})
