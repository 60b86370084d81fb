import { describe, expect, it } from 'vitest'

import { listedBetween, listedOf, pairsOf, type Pair } from './support/pairs'
import { deadlyShapes, harmlessShapes } from './support/shapes'

/** Each batch was written without looking at the code, which was mended afterwards. */
const batches = ['1', '2', '3', '4']

const said = ({ place, before, after }: Pair): string => `${place}: ${before} → ${after}`

describe.each(batches)('batch %s of edits of a protocol', (batch) => {
  it('lists every deadly one, once', async () => {
    const missed: string[] = []
    const pairs = pairsOf(`deadly${batch}`)
    for (const pair of pairs) {
      const listed = await listedOf(pair)
      if (listed.length !== 1) missed.push(said(pair))
    }
    expect(missed).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(100)
  })

  it('lists fewer than ten of a hundred harmless ones', async () => {
    const listed: string[] = []
    const pairs = pairsOf(`harmless${batch}`)
    for (const pair of pairs) {
      if ((await listedOf(pair)).length > 0) listed.push(said(pair))
    }
    expect(listed.length, listed.join('\n')).toBeLessThan(pairs.length / 10)
    expect(pairs.length).toBeGreaterThanOrEqual(100)
  })
})

describe('edits of rows, blocks and sections', () => {
  it.each(deadlyShapes)('lists that $name', async ({ before, after }) => {
    expect(await listedBetween(before, after)).not.toEqual([])
  })

  it.each(harmlessShapes)('lists nothing when $name', async ({ before, after }) => {
    expect(await listedBetween(before, after)).toEqual([])
  })
})
