import { describe, expect, it } from 'vitest'

import { sanitizeText, sanitizeTexts } from '../../../src/input/sanitizeText'

describe('a text made sound', () => {
  it('keeps every word, accent, tab and line end', () => {
    const text = '\t« Naïve »\u00a0: 5\u202fmg\r\nعربي \u200f\u2067שלום\u2069 👩🏽‍⚕️ — e\u0301'
    expect(sanitizeText(text)).toBe(text)
  })

  it('loses what cuts it, hides in it or turns it round', () => {
    expect(sanitizeText('avant\u0000après')).toBe('avantaprès')
    expect(sanitizeText('a\u0008b\u007fc\u0085d\u001b[31m')).toBe('abcd[31m')
    expect(sanitizeText('dose\u202e01\u202d mg')).toBe('dose01 mg')
    expect(sanitizeText('<\ud800x')).toBe('<\ufffdx')
  })

  it('is made wherever it stands, passwords aside', () => {
    const at = new Date(0)
    expect(
      sanitizeTexts({ a: ['x\u0000', { b: 'y\u0000' }], password: 'p\u0000', n: 1, at, z: null }),
    ).toEqual({ a: ['x', { b: 'y' }], password: 'p\u0000', n: 1, at, z: null })
  })

  it('does not follow a value without end', () => {
    const deep = Array.from({ length: 200_000 }).reduce<unknown>((inside) => [inside], 'x')
    expect(() => sanitizeTexts(deep)).not.toThrow()
  })
})
