/** What the walks hold the library to; each is shown to bite. */
export type Invariant =
  | 'answer'
  | 'audit chain'
  | 'checkpoint'
  | 'events'
  | 'numbers in order'
  | 'one active review'
  | 'one release in force'
  | 'public by /v1'
  | 'public by GraphQL'
  | 'released file'
  | 'state'
  | 'valid decisions'

/** A walk came upon something that must not be. */
export class Failure extends Error {
  readonly invariant: Invariant

  constructor(invariant: Invariant, detail: string) {
    super(`${invariant}: ${detail}`)
    this.name = 'Failure'
    this.invariant = invariant
  }
}

/** Ends the walk unless it holds. */
export function must(holds: boolean, invariant: Invariant, detail: () => string): asserts holds {
  if (!holds) throw new Failure(invariant, detail())
}

/** Ends the walk unless both say the same. */
export const mustEqual = (
  actual: unknown,
  expected: unknown,
  [invariant, what]: [Invariant, string],
): void => {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  must(is === should, invariant, () => `${what} is ${is}, not ${should}`)
}
