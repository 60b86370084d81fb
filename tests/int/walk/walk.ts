import { _internal_jobSystemGlobals, _internal_resetJobSystemGlobals } from 'payload'

import { withClock } from '../../../src/dates/clock'
import { startLibrary, type Library } from '../../helpers'
import { checkWholeLog } from './checks/audit'
import { checkCaughtUp } from './checks/events'
import { checkLists, checkPublic } from './checks/public'
import { checkRows, signedBefore } from './checks/rows'
import { checkState } from './checks/state'
import { chooseStep, opening, type Plan } from './choose'
import { diceFor } from './dice'
import { Failure } from './failure'
import { beginWalk, play, type Walk } from './play'
import { rememberPasswords } from './password'
import type { Step } from './steps/types'
import { buildWorld, type World } from './world'

const wholeEvery = 100

/** How a walk ended: with all its steps taken, or at the last of these. */
export type Outcome = { steps: Step[]; failure: Failure | null }

/** What came of each kind of step. */
export type Tally = Map<string, number>

/** Everything at once: each document, the lists, the whole log. */
const checkAll = async ({ world, reading, followed }: Walk): Promise<void> => {
  // First: a log that was put back to an older state takes all the rest with it.
  await checkWholeLog(world, reading)
  await checkCaughtUp(world, followed)
  for (const doc of world.model.docs) {
    await checkRows(world, doc, signedBefore(world.model))
    await checkState(world, doc, 'coordinator')
    await checkPublic(world, reading, { doc, whole: true })
  }
  await checkLists(world, reading)
}

/** Runs an act on the walk's own time, which only its steps move; the queue of jobs goes by it too. */
const onItsClock = async <Result>(
  { model }: World,
  act: () => Promise<Result>,
): Promise<Result> => {
  const at = (): Date => new Date(model.clock)
  _internal_jobSystemGlobals.getCurrentDate = at
  const forget = rememberPasswords()
  try {
    return await withClock(at, act)
  } finally {
    forget()
    _internal_resetJobSystemGlobals()
  }
}

type OnStep = (place: number) => Promise<void> | void

type Order = {
  library: Library
  steps: number
  /** The step that comes next; null ends the walk. */
  next: (walk: Walk, place: number) => Step | null
  onStep?: OnStep
  /** Called after the last step, before the whole is looked at. */
  atRest?: () => Promise<void>
  /** Whether the whole is looked at in between and at the end. */
  isWhole: boolean
}

const walkWith = async (order: Order): Promise<Outcome> => {
  const { library, steps, next, onStep, atRest, isWhole } = order
  const world = await buildWorld(library)
  const taken: Step[] = []
  return onItsClock(world, async () => {
    try {
      const walk = await beginWalk(world)
      for (let place = 0; place < steps; place += 1) {
        const step = next(walk, place)
        if (step === null) break
        taken.push(step)
        await play(walk, step)
        await onStep?.(place + 1)
        if (isWhole && taken.length % wholeEvery === 0) await checkAll(walk)
      }
      await atRest?.()
      if (isWhole) await checkAll(walk)
      return { steps: taken, failure: null }
    } catch (error) {
      if (error instanceof Failure) return { steps: taken, failure: error }
      throw error
    }
  })
}

export type WalkOptions = {
  seed: number
  steps: number
  plan?: Plan
  isWhole?: boolean
  onStep?: OnStep
  atRest?: () => Promise<void>
}

/** Walks at random, from a seed. */
export const walkAtRandom = (
  library: Library,
  { seed, steps, plan, isWhole = true, onStep, atRest }: WalkOptions,
): Promise<Outcome> => {
  const dice = diceFor(seed, steps)
  let first: Step[] | undefined
  return walkWith({
    library,
    steps,
    isWhole,
    ...(onStep && { onStep }),
    ...(atRest && { atRest }),
    next: ({ world: { model } }, place) => {
      first ??= opening(model, dice, plan)
      const die = dice[place]
      return first[place] ?? (die ? chooseStep(model, die, plan) : null)
    },
  })
}

type AgainOptions = { isWhole?: boolean; inject?: (library: Library) => void }

/** Takes these steps again, in a library of its own. */
export const walkAgain = async (
  steps: readonly Step[],
  { isWhole = true, inject }: AgainOptions = {},
): Promise<Outcome> => {
  const library = await startLibrary()
  inject?.(library)
  try {
    const next = (_walk: Walk, place: number): Step | null => steps[place] ?? null
    return await walkWith({ library, steps: steps.length, next, isWhole })
  } finally {
    await library.stop()
  }
}
