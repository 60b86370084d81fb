import { withClock } from '../../dates/clock'
import { isCodedError } from '../../errors'
import { again } from '../again'
import type { Step } from '../journeys'
import { passReviewDates, refreshReviewStates } from '../../releases'
import { readMark, writeMark } from '../progress'
import { act, comment, create, edit } from './actions'
import type { Library } from './library'

export type { Library } from './library'

const perform = (library: Library, { target, action }: Step): Promise<void> => {
  const scene = { library, target }
  switch (action.type) {
    case 'act':
      return act(scene, action)
    case 'comment':
      return comment(scene, action)
    case 'create':
      return create(scene, action.content)
    case 'edit':
      return edit(scene, action.content)
  }
}

const isDoneAlready = (error: unknown): boolean =>
  isCodedError(error) && ['ALREADY_DECIDED', 'INVALID_TRANSITION'].includes(error.code)

// What the nightly job would have written by then: dates that passed between two steps.
const performAt = (library: Library, step: Step): Promise<void> =>
  withClock(
    () => step.at,
    async () => {
      await again(() => refreshReviewStates(library.payload))
      await again(() => passReviewDates(library.payload))
      await again(() => perform(library, step))
    },
  )

/**
 * Performs the steps one after the other, each at its moment. A walk that was cut short goes on after
 * the last step that it noted; the next one may have been done without being noted.
 */
export const walk = async (library: Library, steps: readonly Step[]): Promise<void> => {
  const { payload } = library
  const done = (await readMark(payload, 'demo/steps')) ?? 0
  for (const [index, step] of steps.entries()) {
    if (index < done) continue
    try {
      await performAt(library, step)
    } catch (error) {
      if (index > done || !isDoneAlready(error)) throw error
    }
    await writeMark(payload, 'demo/steps', index + 1)
  }
}
