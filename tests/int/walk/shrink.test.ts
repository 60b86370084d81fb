import fc from 'fast-check'
import { expect, it } from 'vitest'

import { shrink } from './shrink'

const includesAll = (items: readonly number[], wanted: readonly number[]): boolean =>
  wanted.every((item) => items.includes(item))

it('shrinks a failing list to what makes it fail', async () => {
  const list = fc.integer({ min: 2, max: 200 }).map((length) => [...Array(length).keys()])
  const failing = list.chain((items) =>
    fc.record({
      items: fc.constant(items),
      wanted: fc.subarray(items, { maxLength: Math.min(4, items.length) }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(failing, async ({ items, wanted }) => {
      const fails = async (some: number[]): Promise<boolean> => includesAll(some, wanted)
      const fewest = await shrink(items, { fails, attempts: 1000 })
      const last = items.at(-1)
      expect(fewest).toEqual([...wanted.filter((item) => item !== last), last])
    }),
  )
})

it('gives up after so many attempts with what still fails', async () => {
  const items = [...Array(100).keys()]
  let asked = 0
  const fails = async (some: number[]): Promise<boolean> => {
    asked += 1
    return includesAll(some, [50])
  }
  const fewest = await shrink(items, { fails, attempts: 3 })
  expect(asked).toBe(3)
  expect(fewest.length).toBeLessThan(items.length)
  expect(fewest).toContain(50)
})
