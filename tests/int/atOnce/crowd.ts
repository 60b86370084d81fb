import { expect } from 'vitest'

import type { Answer } from '../../helpers'

export type Ask = () => Promise<Answer>

export type Crowd = {
  /** Asks all at once: nobody gets a 5xx. */
  all: (asks: readonly Ask[]) => Promise<Answer[]>
  /** Prints what the slowest of the longest crowd waited. */
  report: () => void
}

const timed = async (ask: Ask): Promise<{ answer: Answer; wait: number }> => {
  const start = performance.now()
  const answer = await ask()
  return { answer, wait: performance.now() - start }
}

/** Many people at the same moment. */
export const createCrowd = (where: string): Crowd => {
  const waits = new Map<string, number>()
  return {
    all: async (asks) => {
      const served = await Promise.all(asks.map(timed))
      const slowest = Math.max(...served.map(({ wait }) => wait))
      const name = expect.getState().currentTestName ?? ''
      waits.set(name, Math.max(slowest, waits.get(name) ?? 0))
      const answers = served.map(({ answer }) => answer)
      expect(answers.filter(({ status }) => status >= 500).map(({ body }) => body)).toEqual([])
      return answers
    },
    report: () => {
      for (const [name, wait] of waits) {
        const test = name.split(' > ').at(-1) ?? name
        process.stdout.write(`At once, ${where}: ${Math.round(wait)} ms at most, ${test}\n`)
      }
    },
  }
}

/** How many got which answer: `{ '200': 1, '409 INVALID_TRANSITION': 19 }`. */
export const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const key = status < 300 ? String(status) : `${status} ${String(body.code)}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

/** How many were told that it is done. */
export const countOfDone = (answers: readonly Answer[]): number =>
  answers.filter(({ status }) => status < 300).length
