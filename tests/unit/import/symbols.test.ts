import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { p, r } from './buildDocx'
import { codesOf, planOf, textOf } from './read'

/** What Word draws for a code of a font, as its own dialogue of special characters names it. */
const signs = [
  ['Symbol', 0x6d, 'µ'],
  ['Symbol', 0xb3, '≥'],
  ['Symbol', 0xa3, '≤'],
  ['Symbol', 0xb1, '±'],
  ['Symbol', 0xb4, '×'],
  ['Symbol', 0xb9, '≠'],
  ['Symbol', 0xae, '→'],
  ['Symbol', 0xad, '↑'],
  ['Symbol', 0xb0, '°'],
  ['Symbol', 0x61, 'α'],
  ['Symbol', 0x44, 'Δ'],
  ['Symbol', 0x2d, '−'],
  ['Wingdings', 0xfc, '✓'],
  ['Wingdings', 0xfb, '✗'],
  ['Wingdings', 0xa8, '☐'],
  ['Wingdings', 0xfe, '☑'],
  ['Wingdings', 0xe0, '→'],
  ['Wingdings 2', 0x50, '✓'],
  ['Wingdings 2', 0x4f, '✗'],
  ['Wingdings 3', 0x22, '→'],
  ['Webdings', 0x61, '✔'],
  ['Monotype Sorts', 0x34, '✔'],
  ['ZapfDingbats', 0x38, '✘'],
] as const

type Written = { body: string; styles?: string }
type Way = (font: string, code: number) => Written

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')
const entity = (code: number): string => `&#x${hex(code)};`
const fonts = (font: string): string =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`
const whole = (inside: string): string => `<w:p>${r('A ')}${inside}${r(' Z')}</w:p>`
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const style = (type: string, inside: string): string =>
  `<w:style w:type="${type}" w:styleId="Bas"><w:name w:val="bas"/><w:rPr>${inside}</w:rPr></w:style><w:style w:type="${type}" w:styleId="Signe"><w:name w:val="signe"/><w:basedOn w:val="Bas"/></w:style>`

const ways: Readonly<Record<string, Way>> = {
  'a text of the private use area': (font, code) => ({
    body: whole(r(entity(0xf000 + code), fonts(font))),
  }),
  'a text of plain characters': (font, code) => ({ body: whole(r(entity(code), fonts(font))) }),
  'a text in a character style': (font, code) => ({
    body: whole(r(entity(0xf000 + code), '<w:rStyle w:val="Signe"/>')),
    styles: style('character', fonts(font)),
  }),
  'a text in a paragraph style': (font, code) => ({
    body: `<w:p><w:pPr><w:pStyle w:val="Signe"/></w:pPr>${r('A ', fonts('Arial'))}${r(entity(code))}${r(' Z', fonts('Arial'))}</w:p>`,
    styles: style('paragraph', fonts(font)),
  }),
  'w:sym F0xx': (font, code) => ({
    body: whole(`<w:r><w:sym w:font="${font}" w:char="${hex(0xf000 + code)}"/></w:r>`),
  }),
  'w:sym 00xx': (font, code) => ({
    body: whole(`<w:r><w:sym w:font="${font}" w:char="${hex(code)}"/></w:r>`),
  }),
  'a SYMBOL field': (font, code) => ({
    body: whole(field(` SYMBOL ${String(code)} \\f "${font}" \\s 11 `)),
  }),
  'a SYMBOL field in hexadecimal': (font, code) => ({
    body: whole(field(`SYMBOL 0x${code.toString(16)} \\h \\f &quot;${font}&quot;`)),
  }),
  'a simple SYMBOL field': (font, code) => ({
    body: whole(`<w:fldSimple w:instr=" SYMBOL ${String(code)} \\f &quot;${font}&quot; "/>`),
  }),
}

describe('a sign of a symbol font', () => {
  it.each(Object.keys(ways))(
    'is the character that means the same, written as %s',
    async (name) => {
      const way = ways[name]
      for (const [font, code, sign] of signs) {
        const plan = await planOf(way?.(font, code) ?? { body: '' })
        expect([font, hex(code), textOf(plan)]).toEqual([font, hex(code), `A ${sign} Z`])
        expect(codesOf(plan)).toEqual([])
      }
    },
  )

  test.prop([
    fc.constantFrom('Symbol', 'Wingdings', 'Wingdings 2', 'Webdings', 'MT Extra', 'Une police', ''),
    fc.integer({ min: 0xe000, max: 0xf8ff }),
  ])('is never a private character, and told when it has no equivalent', async (font, code) => {
    const plan = await planOf({ body: whole(r(entity(code), fonts(font))) })
    const text = textOf(plan)
    expect(text).not.toMatch(/\p{Co}/u)
    expect(codesOf(plan)).toEqual(text.includes('[?]') ? ['symbol'] : [])
  })

  it('leaves the letters of other fonts, and of fonts that are only said to be of signs', async () => {
    const plan = await planOf({
      body: whole(r('5 mg', fonts('Arial')) + r(' 2 mL', fonts('Inconnue'))),
      entries: {
        'word/fontTable.xml':
          '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Inconnue"><w:charset w:val="02"/></w:font></w:fonts>',
      },
    })
    expect(textOf(plan)).toBe('A 5 mg 2 mL Z')
  })

  it('counts among the words of the file as what it shows', async () => {
    const plan = await planOf({
      body: p('Fentanyl') + whole(r('50 ') + r('m', fonts('Symbol')) + r('g')),
    })
    expect(plan.report.words).toEqual({ source: 5, kept: 5 })
  })
})
