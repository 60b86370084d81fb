import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { cell, frenchStyles, item, lists, p, r, row } from './buildDocx'
import { codesOf, planOf, textOf } from './read'

const call = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`
const note = (id: number, inside: string): string =>
  `<w:footnote w:id="${String(id)}">${inside}</w:footnote>`
const noteText = (id: number): string => `Texte de la note ${'abcdefgh'[id] ?? ''}.`
const someNotes = (count: number): string =>
  Array.from({ length: count }, (_, index) => note(index + 1, p(noteText(index + 1)))).join('')

/** A sentence cut where notes are called in it. */
const cut = (sentence: string, places: number[]): string => {
  const sorted = [...places].sort((a, b) => a - b).map((place) => place % (sentence.length + 1))
  const ends = [...sorted.sort((a, b) => a - b), sentence.length]
  return ends
    .map((end, index) => {
      const piece = sentence.slice(index === 0 ? 0 : (ends[index - 1] ?? 0), end)
      return `${piece === '' ? '' : r(piece)}${index < sorted.length ? call(index + 1) : ''}`
    })
    .join('')
}

describe('the mark of a note', () => {
  test.prop([
    fc.constantFrom('Morphine 5 mg, maximum 10 mg', 'Dose 0,25 mg/kg puis 1,5', 'x10 5,5 mL'),
    fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
  ])('never stands inside a number or a word, nor reads as one', async (sentence, places) => {
    const plan = await planOf({
      footnotes: someNotes(places.length),
      body: `<w:p>${cut(sentence, places)}</w:p>`,
    })
    const [line = '', heading, ...notes] = textOf(plan).split('\n')
    expect(line.replaceAll(/\u202F?\[\d+\]/gu, '').trim()).toBe(sentence)
    const words = sentence.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []
    for (const word of words) expect(line).toContain(word)
    expect(line.match(/\[\d+\]/g)).toHaveLength(places.length)
    expect(heading).toBe('Notes')
    expect(notes).toEqual(
      places.map((_, index) => `[${String(index + 1)}]\u00A0${noteText(index + 1)}`),
    )
  })

  test.prop([fc.constantFrom('*', '†', 'a', '12'), fc.boolean()])(
    'is the author’s own where Word shows one, and counts for nothing then',
    async (mark, isRepeated) => {
      const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>${mark}</w:t></w:r>`
      const plan = await planOf({
        footnotes: note(1, p(isRepeated ? `${mark} Sauf.` : 'Sauf.')) + note(2, p('Puis.')),
        body: `<w:p>${r('Morphine 5')}${own}${r(' mg')}${call(2)}</w:p>`,
      })
      const shown = /\w/.test(mark) ? `[${mark}]` : mark
      const [line, , first, second] = textOf(plan).split('\n')
      expect(line).toBe(`Morphine 5${shown} mg\u202F[1]`)
      expect(first).toContain('Sauf.')
      expect(first?.startsWith(shown)).toBe(true)
      expect(second).toBe('[1]\u00A0Puis.')
    },
  )
})

describe('notes', () => {
  it('of titles and headings are kept in the section, and make no figure of them', async () => {
    const headed = (text: string, style: string, id: number): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}${call(id)}</w:p>`
    const plan = await planOf({
      styles: frenchStyles,
      footnotes: someNotes(4),
      body: [
        headed('Antalgie', 'Titre', 1),
        headed('L’essentiel', 'Titre1', 2),
        p('x'),
        headed('Enfant', 'Titre2', 3),
        p('y'),
        headed('Suivi', 'Titre1', 4),
        p('z'),
      ].join(''),
    })
    expect(plan.title).toBe('Antalgie')
    expect(plan.sections.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'keyPoints: L’essentiel\u202F[2]',
      'monitoring: Suivi\u202F[4]',
    ])
    expect(textOf(plan)).toBe(
      `x\nEnfant\u202F[3]\ny\nNotes\n${[1, 2, 3].map((id) => `[${String(id)}]\u00A0${noteText(id)}`).join('\n')}`,
    )
    expect(textOf(plan, 1)).toContain(noteText(4))
    expect(codesOf(plan)).toEqual(['noteInTitle'])
  })

  it('keep their tables and lists, apart from their own numbers', async () => {
    const table = `<w:tbl>${row([cell('Enfant'), cell('0,1 mg/kg')])}${row([cell('Adulte'), cell('2 mg')])}</w:tbl>`
    const plan = await planOf({
      numbering: lists(),
      footnotes:
        note(1, p('Doses :') + table + item('puis 1 mg', 2) + item('puis stop', 2)) +
        note(2, p('Fin.')),
      body: `<w:p>${r('Morphine')}${call(1)}${call(2)}</w:p>`,
    })
    const types = plan.sections[0]?.content.root.children.map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph', 'table', 'list', 'paragraph'])
    expect(textOf(plan)).toContain(
      '[1]\u00A0Doses :\nEnfant\n0,1 mg/kg\nAdulte\n2 mg\npuis 1 mg\npuis stop\n[2]\u00A0Fin.',
    )
  })

  it('are prepared as the text is: changes accepted, signs and fields read', async () => {
    const symbol = r('m', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')
    const plan = await planOf({
      footnotes: note(
        1,
        `<w:p>${r('50 ')}${symbol}${r('g')}<w:del>${r('perdu')}</w:del><w:fldSimple w:instr="QUOTE &quot; par jour&quot;"/></w:p>`,
      ),
      body: `<w:p>${r('Fentanyl')}${call(1)}</w:p>`,
    })
    expect(textOf(plan)).toContain('[1]\u00A050 µg par jour')
  })
})
