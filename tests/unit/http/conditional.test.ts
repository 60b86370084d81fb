import { describe, expect, it } from 'vitest'

import { withClock } from '../../../src/dates/clock'
import { isNotModified, type Conditions, type Validators } from '../../../src/http/conditional'
import { datedAt } from '../../../src/http/dateHeader'
import { disposition } from '../../../src/http/disposition'
import { readHttpDate } from '../../../src/http/httpDate'
import { readRange } from '../../../src/http/range'

const validators: Validators = {
  etag: '"a,b"',
  dated: new Date('2026-03-01T10:00:00.000Z'),
  changed: new Date('2026-03-01T09:59:59.400Z'),
}
const before = 'Sun, 01 Mar 2026 09:59:59 GMT'
const same = 'Sun, 01 Mar 2026 10:00:00 GMT'

const judge = (
  conditions: Conditions,
  held: Validators = validators,
): 'current' | 'failed' | 'sent' => {
  try {
    return isNotModified(conditions, held) ? 'current' : 'sent'
  } catch (error) {
    expect(error).toMatchObject({ code: 'PRECONDITION_FAILED' })
    return 'failed'
  }
}

describe('the conditions of a read', () => {
  it.each<[Conditions, string]>([
    [{}, 'sent'],
    [{ 'if-none-match': '"a,b"' }, 'current'],
    [{ 'if-none-match': 'W/"a,b"' }, 'current'],
    [{ 'if-none-match': '"x", "a,b"' }, 'current'],
    [{ 'if-none-match': '*' }, 'current'],
    [{ 'if-none-match': '"a"' }, 'sent'],
    [{ 'if-none-match': '"x"', 'if-modified-since': same }, 'sent'],
    [{ 'if-modified-since': same }, 'current'],
    [{ 'if-modified-since': before }, 'sent'],
    [{ 'if-modified-since': 'not a date' }, 'sent'],
    [{ 'if-modified-since': '2027' }, 'sent'],
    [{ 'if-match': '"a,b"' }, 'sent'],
    [{ 'if-match': '*' }, 'sent'],
    [{ 'if-match': 'W/"a,b"' }, 'failed'],
    [{ 'if-match': '"x"' }, 'failed'],
    [{ 'if-match': '"x"', 'if-none-match': '"a,b"' }, 'failed'],
    [{ 'if-match': '"a,b"', 'if-none-match': '"a,b"' }, 'current'],
    [{ 'if-match': '"a,b"', 'if-unmodified-since': before }, 'sent'],
    [{ 'if-unmodified-since': before }, 'failed'],
    [{ 'if-unmodified-since': same }, 'sent'],
    [{ 'if-unmodified-since': 'yesterday' }, 'sent'],
    [{ 'if-unmodified-since': before, 'if-none-match': '"a,b"' }, 'failed'],
  ])('%j: %s', (conditions, outcome) => {
    expect(judge(conditions)).toBe(outcome)
  })

  it('call nothing unmodified since, and nothing current by a date, while there is none', () => {
    const undated = { ...validators, dated: undefined }
    const of = (conditions: Conditions) => judge(conditions, undated)
    expect(of({ 'if-modified-since': same })).toBe('sent')
    expect(of({ 'if-none-match': '"a,b"', 'if-modified-since': same })).toBe('current')
    expect(of({ 'if-unmodified-since': before })).toBe('failed')
  })
})

describe('readHttpDate', () => {
  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ])('reads %s', (text) => {
    expect(readHttpDate(text)?.toISOString()).toBe('1994-11-06T08:49:37.000Z')
  })

  it.each(['1994', '1994-11-06T08:49:37Z', 'Sun, 06 Nov 1994 08:49:37 +0200', ''])(
    'takes %j for no date',
    (text) => {
      expect(readHttpDate(text)).toBeUndefined()
    },
  )
})

describe('the name of a file', () => {
  it.each([
    ['cœur à l’œuvre.pdf', "coeur a l'oeuvre.pdf", 'c%C5%93ur%20%C3%A0%20l%E2%80%99%C5%93uvre.pdf'],
    ['« ß » "x".pdf', "' ss ' 'x'.pdf", '%C2%AB%20%C3%9F%20%C2%BB%20%22x%22.pdf'],
    ['100 %\\a.pdf', '100 __a.pdf', '100%20%25%5Ca.pdf'],
    ['a(1)*.pdf', 'a(1)*.pdf', 'a%281%29%2A.pdf'],
    ['漢字.pdf', '__.pdf', '%E6%BC%A2%E5%AD%97.pdf'],
    ['😀.pdf', '_.pdf', '%F0%9F%98%80.pdf'],
    ['a\r\nb.pdf', 'a__b.pdf', 'a%0D%0Ab.pdf'],
    ['\uD800.pdf', '_.pdf', '%EF%BF%BD.pdf'],
  ])('keeps the letters of %j', (name, plain, encoded) => {
    expect(disposition({ mimeType: 'application/pdf', name })).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    )
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
