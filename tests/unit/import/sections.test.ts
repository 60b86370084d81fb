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

  it('keeps a heading without text as a heading in the next section', async () => {
    const plan = await planOf(
      body(
        p('Avant le soin', 'Titre1'),
        p('Indications', 'Titre2'),
        p('Douleur aiguë.'),
        p('Matériel', 'Titre2'),
        p('Un masque.'),
        p('Après', 'Titre1'),
        p('Surveillance', 'Titre1'),
        p('Dix minutes.'),
      ),
    )
    expect(outlineOf(plan)).toEqual([
      'indications: Indications',
      'equipment: Matériel',
      'monitoring: Surveillance',
    ])
    expect(blocksOf(plan)[0]).toMatchObject({ type: 'heading', tag: 'h3' })
    expect(textOf(plan)).toBe('Avant le soin\nDouleur aiguë.')
    expect(textOf(plan, 2)).toBe('Après\nDix minutes.')
  })

  it('keeps the last headings when no text follows them', async () => {
    const plan = await planOf(body(p('Objet', 'Titre1'), p('Soulager.'), p('Annexes', 'Titre1')))
    expect(outlineOf(plan)).toEqual(['purpose: Objet'])
    expect(textOf(plan)).toBe('Soulager.\nAnnexes')
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
    const plan = await planOf(body(p('Ancien titre', 'Titre'), p('Texte.')), 'Nouveau')
    expect(plan.title).toBe('Nouveau')
    expect(textOf(plan)).toBe('Ancien titre\nTexte.')
  })
})
