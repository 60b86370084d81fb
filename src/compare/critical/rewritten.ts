import type { Difference } from '../types'
import { changesBetween } from './compareTexts'
import { hasOtherWords } from './strict'

const isRunning = ({ unit, status }: Difference): boolean =>
  (unit === 'paragraph' || unit === 'item') && status !== 'moved'

/** Runs of paragraphs of one section that stand behind one another among the differences. */
const runsOf = (differences: readonly Difference[]): Difference[][] => {
  const runs: Difference[][] = []
  let last: Difference | undefined
  for (const difference of differences) {
    const run = runs.at(-1)
    const isNext = last !== undefined && isRunning(last) && last.part?.key === difference.part?.key
    if (isRunning(difference)) {
      if (run !== undefined && isNext) run.push(difference)
      else runs.push([difference])
    }
    last = difference
  }
  return runs
}

/**
 * The differences of paragraphs that were only parted or joined: one of them seems gone and another come, and together
 * they say what they said.
 */
export const onlyRearranged = (differences: readonly Difference[]): Set<Difference> => {
  const harmless = runsOf(differences).filter((run) => {
    const statuses = new Set(run.map(({ status }) => status))
    if (run.length < 2 || statuses.size < 2) return false
    const before = run
      .map((one) => one.before)
      .join('\n')
      .trim()
    const after = run
      .map((one) => one.after)
      .join('\n')
      .trim()
    return changesBetween(before, after).size === 0 && !hasOtherWords(before, after)
  })
  return new Set(harmless.flat())
}
