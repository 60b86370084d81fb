import { describe, expect, it } from 'vitest'

import { renderContent } from '../../../src/render/renderContent'
import { attribute, elementsOf, textIn } from '../../helpers/hostile/parsed'
import {
  buildNewsletter,
  buildProtocol,
  buildResource,
  buildTraining,
  fileUrl,
} from './support/samples'

const titlesIn = (html: string): string[] =>
  elementsOf(html)
    .filter(({ tagName }) => tagName === 'h2')
    .map(textIn)

describe('a rendered protocol', () => {
  const rendered = renderContent(buildProtocol(), { fileUrl })

  it('puts « L’essentiel » first and alone, in the sections and in the document', () => {
    expect(rendered.kind === 'protocol' && rendered.sections.map(({ kind }) => kind)).toEqual([
      'keyPoints',
      'procedure',
    ])
    const [first] = elementsOf(rendered.documentHtml)
    expect(first && attribute(first, 'class')).toBe('key-points')
  })

  it('names a section without a title by its kind', () => {
    expect(titlesIn(rendered.documentHtml)).toEqual([
      'L’essentiel',
      'Population concernée',
      'Déroulement',
      'Pièces jointes',
      'Documents liés',
      'Cadre légal',
      'Sources',
      'Auteurs',
    ])
  })

  it('gives the text of each section beside its HTML', () => {
    const section = rendered.kind === 'protocol' ? rendered.sections[1] : undefined
    expect(section?.text).toContain('Médicament | Dose | Voie\nParacétamol | 1 g | orale')
    expect(section?.text).toContain('1. un\n  - dedans\n2. deux')
    expect(section?.text).toContain('DANGER\u00a0: Arrêt\nArrêter.\nAppeler.')
    expect(rendered.documentText).toContain(section?.text)
  })

  it('tells of attachments what the API tells, never the id of the media document', () => {
    expect(rendered.attachments).toEqual([
      {
        title: 'Fiche',
        url: fileUrl('b'.repeat(64), 'fiche.pdf'),
        mimeType: 'application/pdf',
        bytes: 12_345,
        sha256: 'b'.repeat(64),
        name: 'fiche.pdf',
      },
    ])
    expect(rendered.documentHtml).not.toContain('media-1')
  })

  it('has anchors that are unique', () => {
    const ids = elementsOf(rendered.documentHtml).flatMap(
      (element) => attribute(element, 'id') ?? [],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the other kinds', () => {
  it('sets a training module slide by slide, with its image, video and notes', () => {
    const rendered = renderContent(buildTraining(), { fileUrl })
    const slide = rendered.kind === 'training' ? rendered.slides[0] : undefined
    const elements = elementsOf(slide?.html ?? '')
    expect(elements.map(({ tagName }) => tagName)).toEqual(
      expect.arrayContaining(['p', 'figure', 'img', 'video']),
    )
    expect(slide?.notes).toBe('Insister')
    expect(titlesIn(rendered.documentHtml).slice(0, 2)).toEqual(['Objectifs', 'Premier geste'])
    expect(rendered.documentText).toContain('Notes du formateur\u00a0: Insister')
  })

  it('keeps the source file of a training module private', () => {
    const sourceFile = { ...buildResource().file, sha256: 'e'.repeat(64), name: 'source.pptx' }
    const rendered = renderContent(
      buildTraining({
        sourceFile: {
          media: 'm',
          mimeType: 'x/y',
          bytes: 1,
          width: null,
          height: null,
          alt: '',
          ...sourceFile,
        },
      }),
      { fileUrl },
    )
    expect(JSON.stringify(rendered)).not.toContain('source.pptx')
  })

  it('sets a newsletter item from the release that it speaks of', () => {
    const rendered = renderContent(buildNewsletter(), { fileUrl })
    const items = rendered.kind === 'newsletter' ? rendered.items : []
    expect(items[0]).toMatchObject({
      title: 'MEOPA',
      reference: 'PRO-MEOPA-001',
      number: '2.0',
      html: '<p>Résumé</p>',
      date: null,
    })
    expect(items[1]).toMatchObject({ reference: null, date: '2026-12-01T08:30:00.000Z' })
    expect(rendered.documentText).toContain('1er\u00a0décembre\u00a02026 à 09\u00a0h\u00a030')
  })

  it('offers a resource by its text, its file and its address', () => {
    const rendered = renderContent(buildResource(), { fileUrl })
    expect(rendered).toMatchObject({
      kind: 'resource',
      html: '<p>Affiche à imprimer</p>',
      text: 'Affiche à imprimer',
      url: 'https://example.org/affiche',
      file: { name: 'affiche.pdf', title: 'Mélange oxygène-protoxyde d’azote' },
    })
    expect(titlesIn(rendered.documentHtml).slice(0, 2)).toEqual(['Contenu', 'Accès à la ressource'])
    expect(rendered.documentHtml).toContain('PDF, 2,4\u00a0Mo')
  })
})
