import { describe, expect, it } from 'vitest'

import { memoizeShort } from '../../../src/http/memoizeShort'

const counted = () => {
  const made: string[] = []
  const read = memoizeShort((text) => {
    made.push(text)
    return text.toUpperCase()
  })
  return { made, read }
}

describe('what is remembered of short texts', () => {
  it('is made once, and the same each time', () => {
    const { made, read } = counted()
    expect([read('a'), read('b'), read('a')]).toEqual(['A', 'B', 'A'])
    expect(made).toEqual(['a', 'b'])
  })

  it('is nothing of a long one', () => {
    const { made, read } = counted()
    const long = 'x'.repeat(301)
    expect(read(long)).toBe(read(long))
    expect(made).toHaveLength(2)
  })

  it('is forgotten when there are too many, and right all the same', () => {
    const { made, read } = counted()
    for (let index = 0; index < 1000; index += 1) expect(read(`n${index}`)).toBe(`N${index}`)
    expect(read('n0')).toBe('N0')
    expect(made).toHaveLength(1001)
  })
})
