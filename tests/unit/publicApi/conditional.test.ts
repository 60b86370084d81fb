import { describe, expect, it } from 'vitest'

import { withClock } from '../../../src/clock'
import { notModifiedTag } from '../../../src/publicApi/http/conditional'
import { datedAt } from '../../../src/publicApi/http/dated'
import { readRange } from '../../../src/publicApi/http/range'

const validators = { etags: ['"a"', '"b"'], dated: new Date('2026-03-01T10:00:00.000Z') }
const before = 'Sun, 01 Mar 2026 09:59:59 GMT'
const same = 'Sun, 01 Mar 2026 10:00:00 GMT'

describe('notModifiedTag', () => {
  it.each([
    ['"a"', undefined, '"a"'],
    ['W/"a"', undefined, '"a"'],
    ['"x", "b"', undefined, '"b"'],
    ['*', undefined, '"a"'],
    ['"x"', undefined, undefined],
    ['"x"', same, undefined],
    [undefined, same, '"a"'],
    [undefined, before, undefined],
    [undefined, 'not a date', undefined],
    [undefined, undefined, undefined],
  ])('If-None-Match %s, If-Modified-Since %s: %s', (ifNoneMatch, ifModifiedSince, tag) => {
    expect(notModifiedTag({ ifNoneMatch, ifModifiedSince }, validators)).toBe(tag)
  })

  it('goes by no date while there is none', () => {
    const undated = { ...validators, dated: undefined }
    expect(notModifiedTag({ ifNoneMatch: undefined, ifModifiedSince: same }, undated)).toBe(
      undefined,
    )
    expect(notModifiedTag({ ifNoneMatch: '"b"', ifModifiedSince: same }, undated)).toBe('"b"')
  })
})

describe('datedAt', () => {
  const at = (moment: string) => new Date(`2026-03-01T${moment}Z`)
  const dated = (changed: string, asked: string) =>
    withClock(
      () => at(asked),
      async () => datedAt(at(changed)),
    )

  it.each([
    ['10:00:00.200', '10:00:00.300', undefined],
    ['10:00:00.200', '10:00:00.999', undefined],
    ['10:00:00.200', '10:00:01.000', '10:00:01.000'],
    ['10:00:00.000', '10:00:00.999', undefined],
    ['10:00:00.000', '10:00:01.000', '10:00:00.000'],
    ['10:00:00.200', '09:00:00.000', undefined],
  ])('dates a change at %s, asked for at %s', async (changed, asked, expected) => {
    expect(await dated(changed, asked)).toEqual(expected && at(expected))
  })

  it('never gives two changes, told apart by who asked in between, one date', async () => {
    const [first, second] = ['10:00:00.200', '10:00:00.700']
    expect(await dated(first, '10:00:00.500')).toBeUndefined()
    const later = await dated(second, '10:00:05.000')
    // Who asks by the date at which the first was sent is given the second.
    expect(later?.getTime()).toBeGreaterThan(at('10:00:00.000').getTime())
  })
})

describe('readRange', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=1-2', undefined],
    ['bytes=-', undefined],
    [undefined, undefined],
  ])('reads %s', (header, range) => {
    expect(readRange(header, 100)).toEqual(range)
  })
})
