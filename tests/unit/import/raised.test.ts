import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { p, r } from './buildDocx'
import { codesOf, planOf, textOf } from './read'
import { releasedOf } from './released'

const styles =
  '<w:style w:type="character" w:styleId="Exposant"><w:name w:val="exposant"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Haut"><w:name w:val="haut"/><w:rPr><w:position w:val="8"/><w:sz w:val="14"/></w:rPr></w:style>' +
  [
    ['Titre', 'Title'],
    ['Titre1', 'heading 1'],
    ['Titre2', 'heading 2'],
  ]
    .map(
      ([id = '', name = '']) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')

const raising = fc.constantFrom(
  '<w:vertAlign w:val="superscript"/>',
  '<w:position w:val="6"/>',
  '<w:position w:val="10"/><w:sz w:val="14"/>',
  '<w:vertAlign w:val="baseline"/><w:position w:val="6"/>',
  '<w:rStyle w:val="Exposant"/>',
  '<w:rStyle w:val="Haut"/>',
)
const places: Readonly<Record<string, (runs: string) => string>> = {
  paragraph: (runs) => `<w:p>${runs}</w:p>`,
  title: (runs) => `<w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr>${runs}</w:p>${p('x')}`,
  section: (runs) => `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>${runs}</w:p>${p('x')}`,
  heading: (runs) =>
    `${p('A', 'Titre1')}${p('x')}<w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr>${runs}</w:p>`,
  cell: (runs) =>
    `<w:tbl><w:tr><w:tc><w:p>${runs}</w:p></w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`,
  headingInCell: (runs) =>
    `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr>${runs}</w:p></w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`,
}

const digits = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

describe('an exponent', () => {
  test.prop([raising, fc.constantFrom(...Object.keys(places)), fc.integer({ min: 2, max: 12 })])(
    'stays one, however Word raises it and wherever it stands',
    async (how, place, exponent) => {
      const runs = r('10') + r(String(exponent), how) + r(' UI')
      const plan = await planOf({ styles, body: places[place]?.(runs) ?? '' })
      const { title, sections } = releasedOf(plan)
      const shown = [title, ...sections.flatMap((section) => [section.title, section.html])]
        .join('\n')
        .replaceAll(/<\/?strong>/g, '')
      expect(
        shown.replaceAll(/<sup>(\d+)<\/sup>/g, (_, raised: string) => digits(raised)),
      ).toContain(`10${digits(String(exponent))} UI`)
      expect(shown).not.toContain(`10${String(exponent)}`)
    },
  )

  it('is no paragraph that is raised as a whole, nor a large first letter that hangs below its line', async () => {
    const raised = await planOf({
      body: `<w:p>${r('5', '<w:position w:val="6"/>')}${r('0 mg', '<w:position w:val="6"/>')}</w:p>`,
    })
    expect(releasedOf(raised).sections[0]?.html).not.toContain('<su')
    const frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'
    const capital = await planOf({
      body: `<w:p>${frame}${r('5', '<w:position w:val="-9"/><w:sz w:val="90"/>')}</w:p>${p('0 mg maximum.')}`,
    })
    expect(releasedOf(capital).sections[0]?.html).toContain('<p>50 mg maximum.</p>')
  })
})

describe('a title', () => {
  it.each([
    ['er', 'Le 1er jour'],
    ['e', 'Le 1e jour'],
    ['®', 'Le 1® jour'],
    ['−3', 'Le 1⁻³ jour'],
    ['2+', 'Le 1²⁺ jour'],
    ['kt', 'Le 1^kt jour'],
  ])('says what is raised as one writes it on a line: %s', async (raised, title) => {
    const runs = r('Le 1') + r(raised, '<w:vertAlign w:val="superscript"/>') + r(' jour')
    const plan = await planOf({ styles, body: places['section']?.(runs) ?? '' })
    expect(plan.sections.map((section) => section.title)).toEqual([title])
  })

  it('that is struck out as a whole heads nothing', async () => {
    const runs = r('Dose 10 mg', '<w:strike/>')
    const plan = await planOf({ styles, body: places['section']?.(runs) ?? '' })
    expect(plan.sections.map((section) => section.title)).toEqual(['Texte'])
    expect(textOf(plan)).toBe('Dose 10 mg\nx')
  })
})

describe('a large first letter', () => {
  test.prop([
    fc.constantFrom('50 mg maximum.', 'Adulte : 5 mg', '« Jamais » 10 mg'),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('drop', 'margin'),
  ])('begins its paragraph', async (sentence, length, kind) => {
    const plan = await planOf({
      body: `<w:p><w:pPr><w:framePr w:dropCap="${kind}" w:lines="2"/></w:pPr>${r(sentence.slice(0, length))}</w:p>${p(sentence.slice(length))}${p('Après.')}`,
    })
    expect(textOf(plan)).toBe(`${sentence}\nAprès.`)
  })

  it('stays where nothing follows it that it could begin', async () => {
    const alone = `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('A')}</w:p>`
    const table = `<w:tbl><w:tr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`
    expect(textOf(await planOf({ body: alone + table }))).toBe('A\nx\ny')
  })
})

describe('struck text', () => {
  const struck = fc.constantFrom(
    '<w:strike/>',
    '<w:dstrike/>',
    '<w:strike/><w:dstrike w:val="0"/>',
    '<w:strike w:val="0"/><w:dstrike/>',
    '<w:rStyle w:val="Retire"/>',
    '<w:rStyle w:val="Retire"/><w:dstrike w:val="false"/>',
  )
  const withStyle =
    styles +
    '<w:style w:type="character" w:styleId="Retire"><w:name w:val="retiré"/><w:rPr><w:strike/></w:rPr></w:style>'

  test.prop([struck, fc.constantFrom(...Object.keys(places))])(
    'is marked as struck, or left out of a title and told',
    async (how, place) => {
      const runs = r('Dose ') + r('10 mg', how) + r(' 5 mg')
      const plan = await planOf({ styles: withStyle, body: places[place]?.(runs) ?? '' })
      const { title, sections } = releasedOf(plan)
      const shown = [title, ...sections.flatMap((section) => [section.title, section.html])].join(
        '\n',
      )
      expect(shown.replaceAll(/<s>.*?<\/s>/g, '')).not.toContain('10 mg')
      if (!shown.includes('<s>10 mg</s>')) expect(codesOf(plan)).toContain('wordsLost')
    },
  )

  it('is none where the styles of its paragraph and of its letters strike it twice over', async () => {
    const twice =
      '<w:style w:type="paragraph" w:styleId="Vieux"><w:name w:val="vieux"/><w:rPr><w:strike/></w:rPr></w:style>' +
      withStyle
    const plan = await planOf({
      styles: twice,
      body: `<w:p><w:pPr><w:pStyle w:val="Vieux"/></w:pPr>${r('a')}${r('b', '<w:rStyle w:val="Retire"/>')}</w:p>`,
    })
    expect(releasedOf(plan).sections[0]?.html).toContain('<p><s>a</s>b</p>')
  })
})
