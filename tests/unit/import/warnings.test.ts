import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { warningMessages } from '../../../src/import/warningMessages'
import { p, r } from './buildDocx'
import { codesOf, outlineOf, planOf, textOf } from './read'

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`

describe('tracked changes', () => {
  it('are read as accepted', async () => {
    const plan = await planOf({
      body: [
        paragraph(
          `${r('Donner ')}<w:ins>${r('deux')}</w:ins><w:del><w:r><w:delText>une</w:delText></w:r></w:del>${r(' doses.')}`,
        ),
        paragraph(`<w:moveFrom>${r('parti')}</w:moveFrom><w:moveTo>${r('Arrivé.')}</w:moveTo>`),
      ].join(''),
    })
    expect(textOf(plan)).toBe('Donner deux doses.\nArrivé.')
    expect(plan.report.words).toEqual({ source: 4, kept: 4 })
    expect(plan.report.warnings).toMatchObject([
      { code: 'trackedChanges', message: expect.stringMatching(/^4 modifications/) },
    ])
  })

  it('join paragraphs whose mark was deleted, and drop deleted rows', async () => {
    const marked = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'
    const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('perdue')}</w:tc></w:tr>`
    const plan = await planOf({
      body: [
        paragraph(`${marked}${r('Début ')}`),
        paragraph(r('et fin.')),
        `<w:tbl>${deletedRow}<w:tr><w:tc>${p('gardée')}</w:tc></w:tr></w:tbl>`,
        `<w:tbl>${deletedRow}</w:tbl>`,
      ].join(''),
    })
    expect(textOf(plan)).toBe('Début et fin.\ngardée')
  })
})

describe('tables of contents', () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

  it('go, whether a control, a field or bare paragraphs hold them, with the line that announces them', async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Objet … 1')}</w:sdtContent></w:sdt>`
    const asField = [
      paragraph(
        `${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${r('Objet … 1')}`,
      ),
      paragraph(`${r('Suivi … 2')}${field('end')}`),
    ].join('')
    const bare = p('Objet … 1', 'TM1')
    for (const contents of [control, asField, bare]) {
      const plan = await planOf({
        body: [p('Sommaire', 'Titre1'), contents, p('Objet', 'Titre1'), p('Soulager.')].join(''),
      })
      expect(outlineOf(plan)).toEqual(['purpose: Objet'])
      expect(textOf(plan)).toBe('Soulager.')
      expect(codesOf(plan)).toEqual(['tableOfContents'])
      expect(plan.report.words).toEqual({ source: 2, kept: 2 })
    }
  })

  it('that never end take nothing with them', async () => {
    const plan = await planOf({
      body:
        paragraph(
          `${field('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${field('separate')}`,
        ) + p('Gardé.'),
    })
    expect(textOf(plan)).toBe('Gardé.')
  })
})

describe('text boxes', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const choice = (text: string): string =>
    `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`
  const fallback = (text: string): string =>
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback>`

  it('are read once, with or without a fallback, after their paragraph', async () => {
    const anchored = (inside: string): string =>
      paragraph(`${r('Porteur.')}<w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r>`)
    const plan = await planOf({
      body: anchored(choice('Seule.')) + anchored(choice('Deux.') + fallback('Deux.')),
    })
    expect(textOf(plan)).toBe('Porteur.\nSeule.\nPorteur.\nDeux.')
    expect(plan.report.words).toEqual({ source: 4, kept: 4 })
    expect(codesOf(plan)).toEqual(['textBox'])
  })
})

describe('what an import cannot take over', () => {
  it('is named, where it stood', async () => {
    const plan = await planOf({
      header: p('En-tête'),
      body: [
        p('Calcul', 'Titre1'),
        paragraph(
          `${r('Soit ')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${r('.')}`,
        ),
        paragraph(
          `<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>${r('Objet.')}`,
        ),
        paragraph(
          `<w:r><w:commentReference w:id="1"/></w:r>${r('rouge', '<w:color w:val="FF0000"/>')}${r('caché', '<w:vanish/>')}`,
        ),
        '<w:altChunk r:id="x"/>',
      ].join(''),
    })
    const said = Object.fromEntries(plan.report.warnings.map(({ code, where }) => [code, where]))
    expect(said).toEqual({
      equations: '«\u00A0Calcul\u00A0»',
      embeddedObject: '«\u00A0Calcul\u00A0»',
      comments: 'Document entier',
      colour: 'Document entier',
      hiddenText: '«\u00A0Calcul\u00A0»',
      foreignPart: '«\u00A0Calcul\u00A0»',
      headersFooters: 'Document entier',
    })
    expect(textOf(plan)).toContain('Soit a/b .')
    expect(plan.report.blocks.equation).toBe(1)
  })
})

it('has every code of its warnings in the documentation', () => {
  const documented = readFileSync('docs/workflow-api.md', 'utf8')
  const missing = Object.keys(warningMessages).filter((code) => !documented.includes(`\`${code}\``))
  expect(missing).toEqual([])
})
