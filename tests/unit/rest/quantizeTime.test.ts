import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { quantizeTime } from '../../../src/rest/quantizeTime'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const steps = { step: 1000, isTold: ({ ok }: Response) => ok }

const taking = (milliseconds: number, end: () => Response) => async (): Promise<Response> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  return end()
}

/** When an act is answered, in milliseconds after it began. */
const momentOf = async (act: () => Promise<Response>): Promise<number> => {
  const start = performance.now()
  const answered = quantizeTime(steps, act)
    .catch(() => undefined)
    .then(() => performance.now() - start)
  await vi.runAllTimersAsync()
  return Math.round(await answered)
}

const refused = () => new Response(null, { status: 401 })

describe('what an act did', () => {
  it.each([
    [1, 1000],
    [190, 1000],
    [999, 1000],
    [1001, 2000],
    [2500, 3000],
  ])('is not told by its time: %i ms are answered after %i', async (took, moment) => {
    expect(await momentOf(taking(took, refused))).toBe(moment)
  })

  it('is not told by a failure either', async () => {
    const fails = taking(20, () => {
      throw new Error('failed')
    })
    expect(await momentOf(fails)).toBe(1000)
  })

  it('need not be hidden where the answer says it', async () => {
    expect(await momentOf(taking(20, () => new Response()))).toBe(20)
  })
})
