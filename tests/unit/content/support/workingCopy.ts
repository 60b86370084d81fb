import { contentOf } from '../../../../src/content/ofKind'
import type { Lookups } from '../../../../src/content/lookups'
import type { FrozenFile } from '../../../../src/content/types'
import type { ResolvedContent } from '../../../../src/kinds/contents'
import { paragraph, richText } from '../../../../src/richText/model/build'
import type { JsonRecord } from '../../../../src/richText/model/guards'
import type { DocumentKind } from '../../../../src/vocabulary/documents'

export const image: FrozenFile = {
  media: 'media-1',
  sha256: 'a'.repeat(64),
  name: 'masque.png',
  mimeType: 'image/png',
  bytes: 1000,
  width: 10,
  height: 10,
  alt: 'Un masque',
}

/** What the samples point at. */
export const buildLookups = (overrides: Partial<Lookups> = {}): Lookups => ({
  files: new Map([
    ['media-1', image],
    ['media-2', { ...image, media: 'media-2', sha256: 'b'.repeat(64) }],
  ]),
  themes: new Map([
    ['theme-1', { code: 'MEOPA', title: 'MEOPA' }],
    ['theme-2', { code: 'AGE', title: 'Sujet âgé' }],
  ]),
  ...overrides,
})

const shared = {
  id: 'doc-1',
  title: 'Titre',
  summary: 'Résumé',
  themes: ['theme-1'],
  keywords: ['douleur'],
  audience: ['nurse', 'physician'],
  settings: ['emergency'],
  language: 'fr',
  easyToRead: false,
}

/** Complete working copies, as Payload reads them at depth 0. */
export const workingCopies: Readonly<Record<DocumentKind, JsonRecord>> = {
  protocol: {
    ...shared,
    population: 'Adultes',
    nurseProtocol: true,
    sections: [
      {
        id: 'r1',
        key: 's1',
        kind: 'procedure',
        title: '',
        content: richText([paragraph('Faire')]),
      },
    ],
  },
  training: {
    ...shared,
    objectives: [{ id: 'o1', text: 'Savoir' }],
    durationMinutes: 30,
    slides: [
      {
        id: 'd1',
        key: 'd1',
        layout: 'content',
        title: 'Un',
        content: richText([paragraph('Voir')]),
      },
    ],
  },
  newsletter: {
    ...shared,
    themes: [],
    year: 2026,
    issue: 'T3',
    editorial: richText([paragraph('Bonjour')]),
    items: [
      {
        id: 'i1',
        key: 'i1',
        type: 'release',
        release: 'PRO-MEOPA-001',
        snapshot: { number: '1.0', title: 'MEOPA', summary: 'Résumé' },
      },
    ],
  },
  resource: { ...shared, category: 'poster', url: 'https://example.org/affiche' },
  scale: {
    ...shared,
    measures: 'Intensité de la douleur',
    population: 'Adulte, enfant dès 4 ans',
    ageGroups: ['adult', 'child'],
    ages: { from: 4, fromUnit: 'year', to: null, toUnit: 'year' },
    communication: 'selfReport',
    filledInBy: 'La personne elle-même',
    itemCount: 1,
    items: [
      {
        id: 'r1',
        key: 'item',
        title: 'Mot choisi',
        content: richText([paragraph('Lire les 3 mots.')]),
        scores: [
          { id: 's1', value: 0, label: 'Pas de douleur' },
          { id: 's2', value: 2.5, label: 'Modérée' },
        ],
      },
    ],
    range: { min: 0, max: 4 },
    thresholds: [{ id: 't1', from: 2, to: 4, meaning: 'Douleur modérée ou plus' }],
    recommendation: richText([paragraph('Garder les mêmes mots pendant 24 h.')]),
    licence: 'Texte libre',
    source: 'HAS, 12 janvier 2022',
  },
}

/** The content of a sample, changed. */
export const buildContent = (
  kind: DocumentKind,
  changes: JsonRecord = {},
  lookups: Lookups = buildLookups(),
): ResolvedContent => contentOf(kind, { ...workingCopies[kind], ...changes }, lookups)
