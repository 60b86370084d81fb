import { startLibrary } from '../../helpers'
import type { Invariant } from './failure'
import { shrink } from './shrink'
import type { Step } from './steps/types'
import { walkAgain, walkAtRandom, type Outcome } from './walk'

// A library grows with a walk, and every step with the library: a long walk is several.
const longest = 1000
const progressEvery = 100
const attempts = 60

const failsAlike = async (steps: readonly Step[], invariant: Invariant): Promise<boolean> =>
  (await walkAgain(steps)).failure?.invariant === invariant

/** What to say of a walk that failed: where, by what, and the fewest steps that do it again. */
const explain = async ({ steps, failure }: Outcome, seed: number): Promise<string> => {
  const invariant = failure?.invariant ?? 'state'
  const isSame = await failsAlike(steps, invariant)
  const fails = (some: Step[]): Promise<boolean> => failsAlike(some, invariant)
  const fewest = isSame ? await shrink(steps, { fails, attempts }) : steps
  return [
    `Seed ${seed}, step ${steps.length}: ${failure?.message ?? ''}`,
    isSame ? `Shrunk to ${fewest.length} steps.` : 'It did not fail again: not shrunk.',
    `Paste into tests/int/walk/found.ts: ${JSON.stringify([`seed ${seed}`, fewest])},`,
  ].join('\n')
}

export type LongWalk = { steps: number; seed: number; tell: (line: string) => void }

/**
 * Walks so many steps, a fresh library and the next seed every thousand. Gives how many were taken. @throws what
 * failed, with the seed and the steps that lead there.
 */
export const walkLong = async ({ steps, seed, tell }: LongWalk): Promise<number> => {
  let taken = 0
  for (let at = seed; taken < steps; at += 1) {
    const before = taken
    const library = await startLibrary()
    const onStep = (place: number): void => {
      const count = before + place
      if (count % progressEvery === 0) tell(`${count} of ${steps} steps, seed ${at}`)
    }
    const planned = Math.min(longest, steps - taken)
    const outcome = await walkAtRandom(library, { seed: at, steps: planned, onStep })
    const { failure } = outcome
    if (failure) {
      // What the walk found comes first, whatever stopping finds.
      await library.stop().catch(() => undefined)
      throw new Error(await explain(outcome, at), { cause: failure })
    }
    await library.stop()
    taken += outcome.steps.length
  }
  return taken
}
