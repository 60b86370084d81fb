import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { frenchStyles, p, r } from './buildDocx'
import { codesOf, outlineOf, planOf, textOf } from './read'

const styles =
  frenchStyles +
  ['TOC Heading', 'En-tête de table des matières']
    .map(
      (name, index) =>
        `<w:style w:type="paragraph" w:styleId="Entete${String(index)}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')
const entry = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="TM1"/></w:pPr>${r(text)}<w:r><w:tab/></w:r>${r('12')}</w:p>`

describe('a style of tables of contents', () => {
  test.prop([
    fc.constantFrom('CONTRE-INDICATIONS', 'Sommaire des doses', 'À ne pas faire'),
    fc.constantFrom('Entete0', 'Entete1'),
    fc.constantFrom('Voir aussi le protocole 12', 'Enfant : 5 mg', '10'),
  ])(
    'takes no heading and no sentence away where no table is',
    async (heading, style, sentence) => {
      const plan = await planOf({
        styles,
        body: [
          p('Indications', 'Titre1'),
          p('Douleur.'),
          p(heading, style),
          p('Pneumothorax.'),
          p(sentence, 'TM1'),
        ].join(''),
      })
      expect(outlineOf(plan).map((line) => line.replace(/^.*: /, ''))).toEqual([
        'Indications',
        heading,
      ])
      expect(textOf(plan, 1)).toBe(`Pneumothorax.\n${sentence}`)
      expect(codesOf(plan)).toEqual([])
    },
  )

  it.each(['Entete0', 'Entete1'])('goes with the table that it heads: %s', async (style) => {
    const plan = await planOf({
      styles,
      body: [
        p('Dans ce document', style),
        p(''),
        entry('Objet'),
        entry('Suivi'),
        p('Objet', 'Titre1'),
        p('Soulager.'),
      ].join(''),
    })
    expect(outlineOf(plan)).toEqual(['purpose: Objet'])
    expect(codesOf(plan)).toEqual(['tableOfContents'])
  })

  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const numbered = (text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="Titre1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`
  const field = `<w:p><w:pPr><w:pStyle w:val="TM1"/></w:pPr><w:fldSimple w:instr="TOC \\o">${r('Objet')}</w:fldSimple></w:p>`
  const gallery = (content: string): string =>
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  it.each([
    ['lines', numbered('Sommaire') + entry('Objet')],
    ['a field', numbered('Sommaire') + field],
    ['a control', gallery(numbered('Contenu') + entry('Objet'))],
  ])('leaves the others the numbers that Word shows: %s', async (_case, contents) => {
    const plan = await planOf({
      styles,
      numbering,
      body: contents + numbered('Objet') + p('Voir 3.') + numbered('Doses') + p('5 mg'),
    })
    expect(plan.sections.map(({ title }) => title)).toEqual(['2. Objet', '3. Doses'])
    expect(codesOf(plan)).toEqual(['tableOfContents'])
  })
})

it('says that a text is read from right to left', async () => {
  const bidi = `<w:p><w:pPr><w:bidi/></w:pPr>${r('الجرعة: 5 ملغ', '<w:rtl/>')}</w:p>`
  const plan = await planOf({ body: bidi + p('Dose : 5 mg') })
  expect(textOf(plan)).toBe('الجرعة: 5 ملغ\nDose : 5 mg')
  expect(codesOf(plan)).toEqual(['direction'])
})
