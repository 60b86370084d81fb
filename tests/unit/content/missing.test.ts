import { describe, expect, it } from 'vitest'

import { findMissing } from '../../../src/content/missing'
import { block, paragraph, richText } from '../../../src/richText/model/build'
import type { BlockFields } from '../../../src/richText/model/nodes'
import { documentKinds, type DocumentKind } from '../../../src/vocabulary/documents'
import { buildContent, buildLookups, image, workingCopies } from './support/workingCopy'

const pathsOf = (...parameters: Parameters<typeof buildContent>): string[] =>
  findMissing(buildContent(...parameters)).map(({ path }) => path)
const messagesFor = (fields: BlockFields): string[] =>
  findMissing(buildContent('resource', { content: richText([paragraph('x'), block(fields)]) })).map(
    ({ message }) => message,
  )

describe('what a working copy lacks', () => {
  it.each(documentKinds.codes)('is nothing for a complete one (%s)', (kind) => {
    expect(findMissing(buildContent(kind))).toEqual([])
  })

  const asked: Readonly<Record<DocumentKind, string[]>> = {
    protocol: ['title', 'summary', 'themes', 'audience', 'settings', 'sections'],
    training: ['title', 'summary', 'themes', 'audience', 'objectives', 'slides'],
    newsletter: ['title', 'summary', 'editorial', 'items'],
    resource: ['title', 'summary', 'themes', 'category', 'content'],
    scale: [
      'title',
      'summary',
      'themes',
      'measures',
      'population',
      'settings',
      'communication',
      'filledInBy',
      'itemCount',
      'range.min',
      'range.max',
      'recommendation',
      'licence',
      'source',
    ],
  }

  it.each(documentKinds.codes)(
    'is all that the contract asks for, of an empty one (%s)',
    (kind) => {
      const empty = Object.fromEntries(
        Object.keys(workingCopies[kind]).map((name) => [name, null] as const),
      )
      expect(pathsOf(kind, empty)).toEqual(asked[kind])
    },
  )

  it('counts blanks as empty', () => {
    expect(pathsOf('protocol', { title: ' ', summary: '\n' })).toEqual(['title', 'summary'])
  })

  it('names each empty section by its place, and an « other » one without a title', () => {
    const sections = [
      { kind: 'procedure', content: richText([paragraph('x')]) },
      { kind: 'other', content: richText([paragraph('  ')]) },
    ]
    expect(pathsOf('protocol', { sections })).toEqual(['sections.1.title', 'sections.1.content'])
  })

  it('takes a section that is only a figure for a full one', () => {
    const content = richText([block({ blockType: 'figure', image: 'media-1', alt: 'Un masque' })])
    expect(pathsOf('protocol', { sections: [{ kind: 'procedure', content }] })).toEqual([])
  })

  it('asks for an alternative text of every image, the figure’s own or the file’s', () => {
    const mute = buildLookups({ files: new Map([['media-1', { ...image, alt: '' }]]) })
    const content = richText([paragraph('x'), block({ blockType: 'figure', image: 'media-1' })])
    const sections = [{ kind: 'procedure', content }]
    expect(pathsOf('protocol', { sections })).toEqual([])
    expect(pathsOf('protocol', { sections }, mute)).toEqual(['sections.0.content'])
    expect(pathsOf('training', { slides: [{ layout: 'image', image: 'media-1' }] }, mute)).toEqual([
      'slides.0.image',
    ])
    expect(pathsOf('protocol', { attachments: [{ file: 'media-1' }] }, mute)).toEqual([
      'attachments.0.file',
    ])
    expect(pathsOf('resource', { file: 'media-1' }, mute)).toEqual(['file'])
  })

  it('asks a newsletter for documents that are in force', () => {
    const items = [
      {
        type: 'release',
        release: 'PRO-MEOPA-001',
        snapshot: { number: '1.0', title: 'MEOPA', summary: '' },
      },
      { type: 'release', release: 'PRO-GONE-001' },
      { type: 'article', title: '' },
      { type: 'event', title: 'Journée' },
    ]
    expect(pathsOf('newsletter', { items })).toEqual(['items.1.release', 'items.2.title'])
  })

  it('names a slide that shows nothing, and an attachment without its file', () => {
    expect(pathsOf('training', { slides: [{ layout: 'content' }] })).toEqual(['slides.0.content'])
    expect(pathsOf('protocol', { attachments: [{ title: 'Fiche' }] })).toEqual([
      'attachments.0.file',
    ])
  })

  it.each<[BlockFields, RegExp]>([
    [{ blockType: 'alert', level: 'danger' }, /^Alerte.*le texte/],
    [{ blockType: 'dosageTable', caption: 'c', rows: [] }, /posologie.*une ligne au moins/],
    [
      {
        blockType: 'dosageTable',
        caption: 'c',
        rows: [{ drug: 'p', dose: '1 g', route: 'o' }, { drug: 'p' }],
      },
      /la dose, ligne 2\u202f; la voie, ligne 2/,
    ],
    [{ blockType: 'numberedSteps', steps: [{ text: ' ' }] }, /Étapes.*ligne 1/],
    [
      { blockType: 'decisionTable', rows: [{ condition: 'a' }] },
      /le titre.*la conduite à tenir, ligne 1/,
    ],
    [{ blockType: 'scale', name: 'n', minimum: 0 }, /le score maximum/],
    [{ blockType: 'figure', image: 'gone', alt: 'a' }, /l’image/],
    [{ blockType: 'localField', key: 'k' }, /l’intitulé/],
  ])('says in French what a block lacks: %j', (fields, message) => {
    expect(messagesFor(fields)).toEqual([expect.stringMatching(message)])
  })
})
