import { describe, expect, it } from 'vitest'

import { p } from './buildDocx'
import { blocksOf, outlineOf, planOf, textOf } from './read'

const body = (...paragraphs: string[]) => ({ body: paragraphs.join('') })

describe('sections', () => {
  it('makes a section of each heading that has a text, and knows the usual ones in French', async () => {
    const plan = await planOf(
      body(
        p('Protocole douleur', 'Titre'),
        p('1. Objet', 'Titre1'),
        p('Soulager.'),
        p('II – DOMAINE D’APPLICATION', 'Titre1'),
        p('Les services.'),
        p('3) Contre-indications :', 'Titre1'),
        p('Aucune.'),
        p('Une rubrique à nous', 'Titre1'),
        p('Texte libre.'),
      ),
    )
    expect(plan.title).toBe('Protocole douleur')
    expect(outlineOf(plan)).toEqual([
      'purpose: 1. Objet',
      'scope: II – DOMAINE D’APPLICATION',
      'contraindications: 3) Contre-indications :',
      'other: Une rubrique à nous',
    ])
    expect(textOf(plan, 1)).toBe('Les services.')
  })

  const nested = () =>
    body(
      p('Avant le soin', 'Titre1'),
      p('Indications', 'Titre2'),
      p('Douleur aiguë.'),
      p('Matériel', 'Titre2'),
      p('Un masque.'),
      p('Ranger', 'Titre3'),
      p('Au sec.'),
      p('Après', 'Titre1'),
      p('Surveillance', 'Titre1'),
      p('Dix minutes.'),
    )

  it('makes sections of the highest headings, with the lower ones inside, and says which are empty', async () => {
    const plan = await planOf(nested())
    expect(outlineOf(plan)).toEqual([
      'other: Avant le soin',
      'other: Après',
      'monitoring: Surveillance',
    ])
    expect(textOf(plan)).toBe('Indications\nDouleur aiguë.\nMatériel\nUn masque.\nRanger\nAu sec.')
    const headings = blocksOf(plan).filter(({ type }) => type === 'heading')
    expect(headings).toMatchObject([{ tag: 'h3' }, { tag: 'h3' }, { tag: 'h4' }])
    expect(plan.report.warnings).toMatchObject([
      { code: 'emptySection', where: '«\u00A0Après\u00A0»' },
    ])
  })

  it('makes sections down to the level that somebody chooses, each named with the headings above it', async () => {
    const chosen = async (sectionLevel: number) =>
      outlineOf(await planOf(nested(), { sectionLevel }))
    expect(await chosen(2)).toEqual([
      'indications: Avant le soin – Indications',
      'equipment: Avant le soin – Matériel',
      'other: Après',
      'monitoring: Surveillance',
    ])
    expect((await chosen(3))[2]).toBe('other: Avant le soin – Matériel – Ranger')
    expect(await chosen(9)).toEqual(await chosen(3))
  })

  it('reports the headings of the file and the level that made the sections', async () => {
    const { report } = await planOf(nested())
    expect(report.sectionLevel).toBe(1)
    expect(report.outline.map(({ level, title }) => `${String(level)} ${title}`)).toEqual([
      '1 Avant le soin',
      '2 Indications',
      '2 Matériel',
      '3 Ranger',
      '1 Après',
      '1 Surveillance',
    ])
  })

  it('keeps lower headings inside, ranked from h3 without a gap', async () => {
    const plan = await planOf(
      body(
        p('Déroulement', 'Titre1'),
        p('Trois temps.'),
        p('Préparer', 'Titre3'),
        p('Vérifier.'),
        p('Poser', 'Titre2'),
        p('Tenir.'),
        p('Traçabilité', 'Titre1'),
        p('Noter.'),
      ),
    )
    expect(outlineOf(plan)).toEqual(['procedure: Déroulement', 'traceability: Traçabilité'])
    const headings = blocksOf(plan).filter(({ type }) => type === 'heading')
    expect(headings).toMatchObject([{ tag: 'h3' }, { tag: 'h3' }])
  })

  it('makes a section of the text before the first heading', async () => {
    const plan = await planOf(body(p('En tête.'), p('Objet', 'Titre1'), p('Soulager.')))
    expect(outlineOf(plan)).toEqual(['other: Introduction', 'purpose: Objet'])
  })

  it('makes one section of a document without headings', async () => {
    const plan = await planOf(body(p('Une phrase.'), p('Une autre.')))
    expect(outlineOf(plan)).toEqual(['other: Texte'])
    expect(plan.title).toBe('mon fichier')
  })

  it('takes a paragraph with an outline level for a heading, and a long one in a heading’s style for text', async () => {
    const outlined = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Surveillance</w:t></w:r></w:p>`
    const plan = await planOf(body(outlined, p('mot '.repeat(80), 'Titre1')))
    expect(outlineOf(plan)).toEqual(['monitoring: Surveillance'])
  })

  it('says when there is no text at all', async () => {
    const plan = await planOf(body(p('')))
    expect(plan.sections).toEqual([])
    expect(plan.report.warnings).toMatchObject([{ code: 'emptyDocument' }])
  })
})

describe('title', () => {
  it('comes from the style Title, then the properties, then the first heading', async () => {
    const both = { ...body(p('Le titre', 'Titre'), p('Texte.')), title: 'Propriété' }
    expect((await planOf(both)).title).toBe('Le titre')
    expect((await planOf({ ...body(p('Texte.')), title: 'Propriété' })).title).toBe('Propriété')
    const headed = body(p('Objet', 'Titre1'), p('Texte.'), p('Suivi', 'Titre1'), p('Texte.'))
    expect((await planOf({ ...headed, title: 'Microsoft Word - x.doc' })).title).toBe('Objet')
  })

  it('joins the lines of a title, and leaves it out of the text', async () => {
    const plan = await planOf(
      body(p('Administration', 'Titre'), p('du MEOPA', 'Titre'), p('Texte.')),
    )
    expect(plan.title).toBe('Administration du MEOPA')
    expect(textOf(plan)).toBe('Texte.')
    expect(plan.report.words).toEqual({ source: 4, kept: 4 })
  })

  it('takes the one heading above all others, and its text opens the document', async () => {
    const plan = await planOf(
      body(
        p('Le MEOPA', 'Titre1'),
        p('Objet', 'Titre2'),
        p('Soulager.'),
        p('Suivi', 'Titre2'),
        p('Dix minutes.'),
      ),
    )
    expect(plan.title).toBe('Le MEOPA')
    expect(outlineOf(plan)).toEqual(['purpose: Objet', 'monitoring: Suivi'])
    expect(textOf(plan)).toBe('Soulager.')
  })

  it('stays in the text when the person gives another one', async () => {
    const plan = await planOf(body(p('Ancien titre', 'Titre'), p('Texte.')), { given: 'Nouveau' })
    expect(plan.title).toBe('Nouveau')
    expect(textOf(plan)).toBe('Ancien titre\nTexte.')
  })
})
