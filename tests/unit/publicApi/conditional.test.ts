import { describe, expect, it } from 'vitest'

import { notModifiedTag } from '../../../src/publicApi/http/conditional'
import { readRange } from '../../../src/publicApi/http/range'

const validators = { etags: ['"a"', '"b"'], lastModified: new Date('2026-03-01T10:00:00.500Z') }
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
