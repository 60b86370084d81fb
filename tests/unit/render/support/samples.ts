import type { FrozenFile, SharedContent } from '../../../../src/content/types'
import type { NewsletterContent } from '../../../../src/kinds/newsletter/content'
import type { ProtocolContent } from '../../../../src/kinds/protocol/content'
import type { ResourceContent } from '../../../../src/kinds/resource/content'
import type { TrainingContent } from '../../../../src/kinds/training/content'
import {
  block,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../../src/richText/model/build'

/** An image that a document holds. */
export const buildFile = (overrides: Partial<FrozenFile> = {}): FrozenFile => ({
  media: 'media-1',
  sha256: 'a'.repeat(64),
  name: 'masque.png',
  mimeType: 'image/png',
  bytes: 12_345,
  width: 640,
  height: 480,
  alt: 'Un masque',
  ...overrides,
})

const shared: SharedContent = {
  title: 'Mélange oxygène-protoxyde d’azote',
  summary: 'Antalgie de courte durée.',
  language: 'fr',
  easyToRead: false,
  themes: [{ code: 'MEOPA', title: 'MEOPA' }],
  keywords: ['antalgie'],
  formerReferences: [],
  audience: ['nurse'],
  settings: ['emergency'],
  authors: [{ name: 'Camille Essai', function: 'Infirmière', organisation: 'Hôpital exemple' }],
  relations: [{ type: 'seeAlso', reference: 'PRO-URG-001' }],
  references: [
    {
      label: 'RCP',
      source: 'ANSM',
      url: 'https://example.org/rcp?a=1&b=2',
      dateRead: '2026-01-01',
    },
  ],
  legalBasis: [{ text: 'Décret 2025-1306', citation: 'art. 1' }],
  reviewPeriodMonths: null,
  attachments: [
    {
      title: 'Fiche',
      file: buildFile({ sha256: 'b'.repeat(64), name: 'fiche.pdf', mimeType: 'application/pdf' }),
    },
  ],
}

/** One of each block, and most kinds of node. */
export const everyBlock = () =>
  richText([
    heading('h2', 'Grand'),
    heading('h5', 'Petit'),
    paragraph([textNode('gras', 1), textNode('2', 32), link('https://example.org/', 'lien')]),
    list('number', ['un', [list('bullet', ['dedans'])], 'deux']),
    table([
      [
        { children: [paragraph('Colonne')], header: true },
        { children: [paragraph('Autre')], header: true },
      ],
      [{ children: [paragraph('a')] }, { children: [paragraph('b')] }],
    ]),
    block({ blockType: 'alert', level: 'danger', title: 'Arrêt', text: 'Arrêter.\nAppeler.' }),
    block({
      blockType: 'dosageTable',
      caption: 'Paracétamol',
      rows: [{ drug: 'Paracétamol', dose: '1 g', route: 'orale' }],
      source: 'RCP',
    }),
    block({
      blockType: 'numberedSteps',
      title: 'Avant',
      steps: [{ text: 'Vérifier', who: 'IDE' }],
    }),
    block({
      blockType: 'decisionTable',
      caption: 'Selon le score',
      rows: [{ condition: '2 ou plus', action: 'Traiter' }],
    }),
    block({
      blockType: 'scale',
      code: 'EVA',
      name: 'Échelle visuelle analogique',
      minimum: 0,
      maximum: 10,
      threshold: '4',
      levels: [{ score: '0', meaning: 'Aucune douleur' }],
    }),
    block({ blockType: 'figure', image: buildFile(), alt: 'Un masque', caption: 'Le masque' }),
    block({ blockType: 'localField', key: 'telephone', label: 'Téléphone', hint: '4 chiffres' }),
  ])

export const buildProtocol = (overrides: Partial<ProtocolContent> = {}): ProtocolContent => ({
  ...shared,
  kind: 'protocol',
  population: 'Adultes',
  nurseProtocol: true,
  sections: [
    { key: 's1', kind: 'procedure', title: '', content: everyBlock() },
    { key: 's2', kind: 'keyPoints', title: '', content: richText([paragraph('L’essentiel ici')]) },
  ],
  ...overrides,
})

export const buildTraining = (overrides: Partial<TrainingContent> = {}): TrainingContent => ({
  ...shared,
  kind: 'training',
  objectives: ['Savoir administrer'],
  durationMinutes: 45,
  sourceFile: null,
  slides: [
    {
      key: 'd1',
      layout: 'twoColumns',
      title: 'Premier geste',
      content: richText([paragraph('Vérifier')]),
      notes: 'Insister',
      image: buildFile(),
      video: buildFile({ sha256: 'c'.repeat(64), name: 'geste.mp4', mimeType: 'video/mp4' }),
    },
  ],
  ...overrides,
})

export const buildNewsletter = (overrides: Partial<NewsletterContent> = {}): NewsletterContent => ({
  ...shared,
  themes: [],
  kind: 'newsletter',
  year: 2026,
  issue: 'T3',
  editorial: richText([paragraph('Chères équipes')]),
  items: [
    {
      key: 'i1',
      type: 'release',
      title: '',
      reference: 'PRO-MEOPA-001',
      release: { reference: 'PRO-MEOPA-001', number: '2.0', title: 'MEOPA', summary: 'Résumé' },
      content: null,
      date: '',
    },
    {
      key: 'i2',
      type: 'event',
      title: 'Journée du réseau',
      reference: '',
      release: null,
      content: richText([paragraph('Venez')]),
      date: '2026-12-01T08:30:00.000Z',
    },
  ],
  ...overrides,
})

export const buildResource = (overrides: Partial<ResourceContent> = {}): ResourceContent => ({
  ...shared,
  kind: 'resource',
  category: 'poster',
  content: richText([paragraph('Affiche à imprimer')]),
  file: buildFile({
    sha256: 'd'.repeat(64),
    name: 'affiche.pdf',
    mimeType: 'application/pdf',
    bytes: 2_400_000,
  }),
  url: 'https://example.org/affiche',
  ...overrides,
})

/** The public address of a file, as the API gives it. */
export const fileUrl = (sha256: string, name: string): string =>
  `/v1/files/${sha256}/${encodeURIComponent(name.toWellFormed())}`
