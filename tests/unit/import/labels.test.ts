import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import {
  cell,
  frenchStyles,
  item,
  lists,
  p,
  picture,
  redDot,
  row,
  type DocxParts,
} from './buildDocx'
import { codesOf, planOf, textOf } from './read'
import { releasedOf } from './released'

type Level = { format: string; text: string; start: number; restart?: number }

const written: Readonly<Record<string, string[]>> = {
  decimal: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  lowerLetter: '0 a b c d e f g h i j k l'.split(' '),
  upperLetter: '0 A B C D E F G H I J K L'.split(' '),
  lowerRoman: '0 i ii iii iv v vi vii viii ix x xi xii'.split(' '),
  upperRoman: '0 I II III IV V VI VII VIII IX X XI XII'.split(' '),
  decimalZero: '0 01 02 03 04 05 06 07 08 09 10 11 12'.split(' '),
}

const level = (depth: number): fc.Arbitrary<Level> =>
  fc
    .record({
      format: fc.constantFrom(...Object.keys(written)),
      text: fc.constantFrom('Palier %N :', 'J%N', '%1/%N –', 'Dose %N'),
      start: fc.integer({ min: 1, max: 3 }),
    })
    .chain((made) =>
      fc
        .constantFrom(undefined, 0, ...Array.from({ length: depth }, (_, above) => above + 1))
        .map((restart) => (restart === undefined ? made : { ...made, restart })),
    )
    .map((made) => ({ ...made, text: made.text.replace('%N', `%${String(depth + 1)}`) }))

const numberingOf = (levels: Level[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ({ format, text, start, restart }, index) =>
        `<w:lvl w:ilvl="${String(index)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${restart === undefined ? '' : `<w:lvlRestart w:val="${String(restart)}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

/**
 * What Word shows before the last of some items, said in another way than it is computed: how many of
 * its level stand since the last item that begins its level again.
 */
const labelOf = (levels: Level[], depths: number[]): string => {
  const last = depths.at(-1) ?? 0
  const valueOf = (depth: number): number => {
    const begins = (levels[depth]?.restart ?? depth) - 1
    const since = depths.findLastIndex((other) => other < depth && other <= begins) + 1
    const times = depths.slice(since).filter((other) => other === depth).length
    return (levels[depth]?.start ?? 1) + Math.max(times - 1, 0)
  }
  return (levels[last]?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    return written[levels[depth]?.format ?? '']?.[valueOf(depth)] ?? '?'
  })
}

const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())

const shownOf = async (parts: DocxParts): Promise<string> =>
  linesOf(releasedOf(await planOf(parts)).sections[0]?.text ?? '')
    .filter((line) => line !== '')
    .join('\n')

describe('labels of lists', () => {
  test.prop([
    fc.tuple(level(0), level(1), level(2)),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 8 }),
  ])('are those of Word: words, formats, starts and restarts', async (levels, depths) => {
    const plan = await planOf({
      numbering: numberingOf(levels),
      // A text between them keeps each item a paragraph of its own.
      body: depths.map((depth, index) => item(`x${String(index)}`, 1, depth) + p('—')).join(''),
    })
    const expected = depths.map(
      (_, index) => `${labelOf(levels, depths.slice(0, index + 1))} x${String(index)}`,
    )
    expect(linesOf(textOf(plan)).filter((line) => line !== '—')).toEqual(expected)
  })

  test.prop([
    fc.tuple(level(0), level(1)),
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 6 }),
  ])('stand alone in cells, and before what is written there', async (levels, depths) => {
    const rows = depths.map((depth, index) =>
      row([
        `<w:tc>${index % 2 === 0 ? item('', 1, depth) : item('ici', 1, depth)}</w:tc>`,
        cell(`x${String(index)}`),
      ]),
    )
    const plan = await planOf({
      numbering: numberingOf(levels),
      body: `<w:tbl>${row([cell('N°'), cell('Quoi')])}${rows.join('')}</w:tbl>`,
    })
    const expected = depths.flatMap((_, index) => [
      labelOf(levels, depths.slice(0, index + 1)) + (index % 2 === 0 ? '' : ' ici'),
      `x${String(index)}`,
    ])
    expect(linesOf(textOf(plan)).slice(2)).toEqual(expected)
  })

  const signs = (sign: string, fonts = ''): string =>
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:rPr>${fonts}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'

  it.each([
    ['☐', '', '☐ x'],
    ['✗', '', '✗ x'],
    ['→', '', '→ x'],
    ['!', '', '! x'],
    ['&#xF0FC;', wingdings, '✓ x'],
    ['&#xF0FB;', wingdings, '✗ x'],
    ['&#xF0A8;', wingdings, '☐ x'],
    ['&#xF071;', wingdings, '❑ x'],
    ['&#xFC;', wingdings, '✓ x'],
    ['•', '', 'x'],
    ['–', '', 'x'],
    ['o', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>', 'x'],
    ['&#xF0B7;', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>', 'x'],
    ['&#xF0A7;', wingdings, 'x'],
    ['&#xF0D8;', wingdings, 'x'],
  ])('keep the sign %s %s where it means something', async (sign, font, text) => {
    const plan = await planOf({ numbering: signs(sign, font), body: item('x', 1) })
    expect(textOf(plan)).toBe(text)
    expect(codesOf(plan)).toEqual([])
    const [section] = releasedOf(plan).sections
    expect(section?.html.includes('<li>')).toBe(text === 'x')
  })

  it('say which signs have no equivalent', async () => {
    const font = '<w:rFonts w:ascii="MT Extra" w:hAnsi="MT Extra"/>'
    const plan = await planOf({ numbering: signs('&#xF0FC;', font), body: item('x', 1) })
    expect(codesOf(plan)).toEqual(['symbol'])
  })
})

it('keeps the number of an item that holds only a picture', async () => {
  const plan = await planOf({
    numbering: lists(),
    images: { dot: { extension: 'png', bytes: redDot } },
    body: `${item('un', 2)}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${picture('dot', 'Un point')}</w:p>${item('trois', 2)}`,
  })
  const shown = plan.sections[0]?.content.root.children.map((node) =>
    node.type === 'list'
      ? `${String(node.start)}.`
      : node.type === 'block'
        ? 'image'
        : textOf(plan).split('\n')[1],
  )
  expect(shown).toEqual(['1.', '2.', 'image', '3.'])
})

describe('levels', () => {
  const indented = (left: number, format: string, text: string, id: number): string =>
    `<w:abstractNum w:abstractNumId="${String(id)}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${String(left)}" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`
  const instances = [1, 2, 3]
    .map((id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`)
    .join('')

  test.prop([fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 150, max: 1500 })])(
    'of lists of their own come from how far they are indented',
    async (left, more) => {
      const plan = await planOf({
        numbering:
          indented(left, 'decimal', '%1.', 1) +
          indented(left + more, 'bullet', '•', 2) +
          indented(left, 'bullet', '•', 3) +
          instances,
        body: [
          item('Adulte', 1),
          item('5 mg', 2),
          item('puis 2 mg', 2),
          item('Enfant', 1),
          item('stop', 2),
          item('seule', 3),
        ].join(''),
      })
      const [section] = releasedOf(plan).sections
      expect(section?.text).toBe(
        '1. Adulte\n  - 5 mg\n  - puis 2 mg\n2. Enfant\n  - stop\n\n- seule',
      )
    },
  )

  it('come from the style of the paragraph: by name in the list, or by parts along its chain', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0">' +
      ['Etape', 'Detail']
        .map(
          (name, index) =>
            `<w:lvl w:ilvl="${String(index)}"><w:numFmt w:val="decimal"/><w:pStyle w:val="${name}"/><w:lvlText w:val="Étape ${index === 0 ? '%1' : '%1.%2'} :"/></w:lvl>`,
        )
        .join('') +
      '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const named = (id: string, inside: string, base = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr><w:numPr>${inside}</w:numPr></w:pPr></w:style>`
    const body = p('un', 'Etape') + p('deux', 'Detail') + p('trois', 'Etape')
    const expected = 'Étape 1 : un\nÉtape 1.1 : deux\nÉtape 2 : trois'
    const byName = named('Etape', '<w:numId w:val="1"/>') + named('Detail', '<w:numId w:val="1"/>')
    const byParts =
      named('Etape', '<w:numId w:val="1"/>') + named('Detail', '<w:ilvl w:val="1"/>', 'Etape')
    for (const styles of [byName, byParts]) {
      expect(await shownOf({ styles, numbering, body })).toBe(expected)
      const unnamed = numbering.replaceAll(/<w:pStyle [^>]*>/g, '')
      if (styles === byParts) {
        expect(await shownOf({ styles, numbering: unnamed, body })).toBe(expected)
      }
    }
  })

  it('of labelled items under a number stand as lines of its text', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const body = [
      item('Adulte', 1),
      item('5 mg', 1, 1),
      item('2 mg', 1, 1),
      item('Enfant', 1),
    ].join('')
    const [section] = releasedOf(await planOf({ numbering, body })).sections
    expect(section?.text).toBe('1. Adulte\n   a) 5 mg\n   b) 2 mg\n2. Enfant')
  })
})

describe('numbers of headings', () => {
  it('are kept as Word shows them, in titles of sections and below', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:isLgl/><w:pStyle w:val="Titre2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const styles = frenchStyles.replaceAll(
      /(w:styleId="Titre[12]">.*?)<\/w:style>/g,
      '$1<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    )
    const plan = await planOf({
      styles,
      numbering,
      body: [
        p('Indications', 'Titre1'),
        p('Adulte', 'Titre2'),
        p('x'),
        p('Posologie', 'Titre1'),
        p('Enfant', 'Titre2'),
        p('y'),
      ].join(''),
    })
    expect(plan.sections.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'indications: I. Indications',
      'other: II. Posologie',
    ])
    expect(textOf(plan)).toBe('1.1 Adulte\nx')
    expect(textOf(plan, 1)).toMatch(/^2\.1 Enfant\n/)
  })
})
