import { describe, expect, it } from 'vitest'

import { listedBetween, listedOf, pairsOf, type Pair } from './support/pairs'
import { deadlyShapes, harmlessShapes } from './support/shapes'

/** Each batch was written without looking at the code, which was mended afterwards. */
const batches = ['1', '2', '3', '4', '5']

const said = ({ place, before, after }: Pair): string => `${place}: ${before} → ${after}`

describe.each(batches)('batch %s of edits of a protocol', (batch) => {
  it('lists every deadly one, once', () => {
    const pairs = pairsOf(`deadly${batch}`)
    const missed = pairs.filter((pair) => listedOf(pair).length !== 1)
    expect(missed.map(said)).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(60)
  })

  it('lists fewer than ten of a hundred harmless ones', () => {
    const pairs = pairsOf(`harmless${batch}`)
    const listed = pairs.filter((pair) => listedOf(pair).length > 0)
    expect(listed.length, listed.map(said).join('\n')).toBeLessThan(pairs.length / 10)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
  })
})

describe('edits of rows, blocks and sections', () => {
  it.each(deadlyShapes)('lists that $name', ({ before, after }) => {
    expect(listedBetween(before, after)).not.toEqual([])
  })

  it.each(harmlessShapes)('lists nothing when $name', ({ before, after }) => {
    expect(listedBetween(before, after)).toEqual([])
  })
})
