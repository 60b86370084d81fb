import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { p, r } from './buildDocx'
import { codesOf, planOf, textOf } from './read'

/** A text with fields in it: their code and their result hold texts and fields in turn. */
type Piece = string | Field
type Field = { code: Piece[]; result: Piece[] }

const word = fc.constantFrom('5 mg ', '10 mL ', '250 ', 'si besoin ', '< 20 ')

const { pieces } = fc.letrec<{ pieces: Piece[]; field: Field }>((tie) => ({
  pieces: fc.array(fc.oneof({ depthSize: 'small' }, word, tie('field')), {
    minLength: 1,
    maxLength: 3,
  }),
  field: fc.record({ code: tie('pieces'), result: tie('pieces') }),
}))

const escape = (text: string): string => text.replaceAll('<', '&lt;')
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const write = (parts: Piece[], isCode = false): string =>
  parts
    .map((part) => {
      if (typeof part !== 'string') {
        return `${mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${write(part.code, true)}${mark('separate')}${write(part.result)}${mark('end')}`
      }
      // Word takes either for a part of the code.
      return isCode && part.length % 2 === 0
        ? `<w:r><w:instrText xml:space="preserve">${escape(part)}</w:instrText></w:r>`
        : r(escape(part))
    })
    .join('')

const shown = (parts: Piece[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : shown(part.result))).join('')

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe('fields', () => {
  test.prop([pieces])(
    'show their results once, however deep they stand in each other',
    async (parts) => {
      const plan = await planOf({ body: `<w:p>${write(parts)}</w:p>` })
      expect(spaced(textOf(plan))).toBe(spaced(shown(parts)))
    },
  )

  test.prop([fc.array(pieces, { minLength: 2, maxLength: 4 })])(
    'show their results where they go on over paragraphs, and in cells',
    async (paragraphs) => {
      const [first = [], ...others] = paragraphs
      const body = `<w:p>${r('Avant ')}${mark('begin')}<w:r><w:instrText> DOCVARIABLE </w:instrText></w:r>${mark('separate')}${write(first)}</w:p>${others.map((parts) => `<w:p>${write(parts)}</w:p>`).join('')}<w:p>${mark('end')}${r('Après')}</w:p>`
      const expected = [`Avant ${shown(first)}`, ...others.map(shown), 'Après'].map(spaced)
      expect(
        textOf(await planOf({ body }))
          .split('\n')
          .map(spaced),
      ).toEqual(expected)
      const table = `<w:tbl><w:tr><w:tc>${body}</w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`
      expect(
        textOf(await planOf({ body: table }))
          .split('\n')
          .map(spaced),
      ).toEqual([...expected, 'x'])
    },
  )

  test.prop([word, word])('that never end, or never begin, hide nothing', async (before, after) => {
    for (const lost of [mark('begin'), mark('separate'), mark('end')]) {
      const body = `<w:p>${r(escape(before))}${lost}${r(escape(after))}</w:p>`
      expect(spaced(textOf(await planOf({ body })))).toBe(spaced(before + after))
    }
  })
})

const bare = (code: string, form = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${mark('end')}`
const emptied = (code: string, form = ''): string =>
  bare(code, form).replace(mark('end'), mark('separate') + mark('end'))
const simple = (code: string, form = ''): string =>
  `<w:fldSimple w:instr="${code.replaceAll('"', '&quot;')}">${form}</w:fldSimple>`
const lineOf = async (inside: string) => {
  const plan = await planOf({ body: `<w:p>${r('A ')}${inside}${r(' Z')}</w:p>` })
  return { line: spaced(textOf(plan)), codes: codesOf(plan) }
}
const dropDown = (choice: string): string =>
  `<w:ffData><w:ddList>${choice}<w:listEntry w:val="2,5 mg"/><w:listEntry w:val="5 mg"/><w:listEntry w:val="10 mg"/></w:ddList></w:ffData>`
const box = (inside: string): string => `<w:ffData><w:checkBox>${inside}</w:checkBox></w:ffData>`

describe('a field that stores no result', () => {
  const drawn: [string, string, string, string[]][] = [
    ['FORMDROPDOWN', dropDown('<w:result w:val="1"/>'), '5 mg', []],
    ['FORMDROPDOWN', dropDown('<w:default w:val="2"/>'), '10 mg', []],
    ['FORMDROPDOWN', dropDown(''), '2,5 mg', []],
    ['FORMCHECKBOX', box('<w:checked/>'), '☒', []],
    ['FORMCHECKBOX', box('<w:default w:val="1"/><w:checked w:val="0"/>'), '☐', []],
    ['FORMCHECKBOX', box('<w:default w:val="1"/>'), '☒', []],
    [
      'FORMTEXT',
      '<w:ffData><w:textInput><w:default w:val="4 g"/></w:textInput></w:ffData>',
      '4 g',
      [],
    ],
    ['MACROBUTTON NoMacro [nom du médecin]', '', '[nom du médecin]', ['fieldShown']],
    ['GOTOBUTTON Doses Voir les doses', '', 'Voir les doses', ['fieldShown']],
    ['QUOTE "2 mg"', '', '2 mg', []],
    ['EQ \\f(1;2)', '', '1/2', ['equations']],
    ['EQ \\f(1,4)', '', '1/4', ['equations']],
    ['EQ \\f(0,5;2)', '', '0,5/2', ['equations']],
    ['EQ \\f(dose × poids;a + b)', '', '(dose × poids)/(a + b)', ['equations']],
    ['EQ 10\\s\\up6(9)', '', '10⁹', ['equations']],
    ['EQ H\\s\\do4(2)O', '', 'H₂O', ['equations']],
    ['EQ \\r(3;x)', '', '∛(x)', ['equations']],
    ['EQ \\r(\\f(a;b))', '', '√(a/b)', ['equations']],
    ['EQ \\b\\bc\\[(x)', '', '[x]', ['equations']],
    ['EQ \\o(x;¯)', '', 'x\u0305', ['equations']],
    ['EQ \\i\\su(1;n;x)', '', '∑₁ⁿ x', ['equations']],
    ['AUTONUM', '', '1.', ['fieldNumber']],
    ['AUTONUM \\s )', '', '1)', ['fieldNumber']],
    ['LISTNUM', '', '1)', ['fieldNumber']],
    ['LISTNUM \\l 2 \\s 3', '', 'c)', ['fieldNumber']],
    ['LISTNUM LegalDefault \\l 2', '', '1.1.', ['fieldNumber']],
    ['LISTNUM OutlineDefault \\s 4', '', 'IV.', ['fieldNumber']],
    ['XE "Morphine 5 mg"', '', '', []],
    ['TC "Titre"', '', '', []],
  ]

  it.each(drawn)('is what Word draws of %s %s', async (code, form, text, codes) => {
    for (const way of [bare, emptied, simple]) {
      expect(await lineOf(way(code, form))).toEqual({ line: spaced(`A ${text} Z`), codes })
    }
  })

  it.each(['DATE', 'REF dose', 'PAGEREF _Toc1', '= 2 * 5', 'INCLUDETEXT "autre.docx"'])(
    'is told when nobody knows what Word shows: %s',
    async (code) => {
      expect(await lineOf(bare(code))).toEqual({ line: 'A Z', codes: ['field'] })
      // An empty result is stored as such: Word shows nothing either.
      expect(await lineOf(emptied(code))).toEqual({ line: 'A Z', codes: [] })
    },
  )

  it('counts on: AUTONUM over the document, LISTNUM by level', async () => {
    const body = ['un', 'deux']
      .map((text) => `<w:p>${bare('AUTONUM')}${r(` ${text}`)}</w:p>`)
      .join('')
    expect(textOf(await planOf({ body }))).toBe('1. un\n2. deux')
    const twice = `<w:p>${bare('LISTNUM')}${r(' x ')}${bare('LISTNUM')}</w:p><w:p>${bare('LISTNUM')}</w:p>`
    expect(textOf(await planOf({ body: twice }))).toBe('1) x a)\n2)')
  })

  it('takes the results of the fields in its code', async () => {
    const inner = `${mark('begin')}<w:r><w:instrText>REF dose</w:instrText></w:r>${mark('separate')}${r('25')}${mark('end')}`
    const code = `${mark('begin')}<w:r><w:instrText> EQ \\f(</w:instrText></w:r>${inner}<w:r><w:instrText>;2) </w:instrText></w:r>${mark('end')}`
    expect((await lineOf(code)).line).toBe('A 25/2 Z')
  })
})

describe('forms', () => {
  it('leave their invitations out, say so, and keep what was filled in', async () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`
    const asked = control('<w:showingPlcHdr/><w:text/>', 'Cliquez ici.')
    expect(await lineOf(asked)).toEqual({ line: 'A Z', codes: ['placeholder'] })
    expect(await lineOf(control('<w:showingPlcHdr w:val="0"/><w:text/>', '10 mg'))).toEqual({
      line: 'A 10 mg Z',
      codes: [],
    })
    const inCell = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc>${p('Cliquez ici.')}</w:tc></w:sdtContent></w:sdt>`
    const plan = await planOf({
      body: `<w:tbl><w:tr>${inCell}<w:tc>${p('5 mg')}</w:tc></w:tr></w:tbl>`,
    })
    expect(textOf(plan)).toBe('\n5 mg')
    expect(codesOf(plan)).toEqual(['placeholder'])
  })
})
