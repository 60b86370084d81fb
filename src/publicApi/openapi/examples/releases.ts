import type {
  PublicNewsletter,
  PublicProtocol,
  PublicResource,
  PublicTraining,
} from '../../schemas/release'
import { releaseLinks } from '../../serializers/links'
import type { DocumentKind } from '../../../vocabulary/documents'

const publicUrl = 'https://library.example'
const at = '2026-03-02T09:00:00.000Z'
const hash = '3f1a9c0de5b7482f6a0c1d2e3f405162738495a6b7c8d9eaf0b1c2d3e4f50617'

const linksOf = (kind: DocumentKind, reference: string) =>
  releaseLinks({ kind, reference, number: '2.0' }, publicUrl)

const people = {
  workingGroup: { slug: 'meopa', name: 'Groupe MEOPA' },
  authors: [{ name: 'Camille Exemple', function: 'Infirmière', organisation: 'CH d’exemple' }],
  signatures: [
    {
      name: 'Dominique Exemple',
      profession: 'physician',
      function: 'Praticien',
      organisation: 'CH d’exemple',
      role: 'approver',
      meaning: 'approved',
      at: '2026-03-01T16:20:00.000Z',
    },
  ],
}

const shared = {
  number: '2.0',
  status: 'inForce' as const,
  language: 'fr',
  easyToRead: false,
  themes: [{ code: 'MEOPA', title: 'MEOPA' }],
  audience: ['nurse'],
  settings: ['emergency'],
  keywords: ['douleur'],
  formerReferences: [],
  ...people,
  releasedAt: at,
  effectiveAt: at,
  reviewDueAt: '2027-03-02T09:00:00.000Z',
  reviewState: 'current' as const,
  changeType: 'major',
  changeSummary: 'Nouvelle surveillance.',
  contentHash: hash,
  override: null,
  references: [{ label: 'Recommandation', source: 'Société d’exemple', url: null }],
  legalBasis: [],
  relations: [{ type: 'seeAlso', reference: 'RES-MEOPA-001' }],
  attachments: [],
  supersedes: '1.1',
  supersededBy: null,
  withdrawal: null,
}

const words = {
  html: '<p>Rester auprès de la personne.</p>',
  text: 'Rester auprès de la personne.',
}

/** One release of each kind, as an answer has it. */
export const exampleProtocol: PublicProtocol = {
  reference: 'PRO-MEOPA-001',
  identifier: 'urn:uuid:6f1d0b0c-4c1e-4a52-9f0e-0d9b5c6a7e81',
  kind: 'protocol',
  title: 'Administration du MEOPA',
  summary: 'Soulager la douleur d’un soin.',
  ...shared,
  population: 'Adultes',
  nurseProtocol: true,
  sections: [{ id: 'k1', key: 'k1', kind: 'procedure', title: 'Déroulement', ...words }],
  links: linksOf('protocol', 'PRO-MEOPA-001'),
}

export const exampleTraining: PublicTraining = {
  reference: 'FOR-MEOPA-001',
  identifier: 'urn:uuid:0b8f2f63-2a57-4e44-8a3e-96a1a8f1c702',
  kind: 'training',
  title: 'Se former au MEOPA',
  summary: 'Une heure pour commencer.',
  ...shared,
  objectives: ['Reconnaître les contre-indications'],
  durationMinutes: 60,
  slides: [{ id: 's1', key: 's1', layout: 'content', title: 'Pourquoi', ...words, notes: '' }],
  links: linksOf('training', 'FOR-MEOPA-001'),
}

export const exampleNewsletter: PublicNewsletter = {
  reference: 'LET-2026-T3',
  identifier: 'urn:uuid:5d0f7b0e-8f0c-4a7c-a1b5-5a1b5a4a3c03',
  kind: 'newsletter',
  title: 'La lettre, automne 2026',
  summary: 'Ce qui a changé.',
  ...shared,
  reviewDueAt: null,
  reviewState: 'none',
  year: 2026,
  issue: 'T3',
  editorial: words,
  items: [
    {
      id: 'i1',
      key: 'i1',
      type: 'release',
      title: 'Administration du MEOPA',
      ...words,
      reference: 'PRO-MEOPA-001',
      number: '2.0',
    },
  ],
  links: linksOf('newsletter', 'LET-2026-T3'),
}

export const exampleResource: PublicResource = {
  reference: 'RES-MEOPA-001',
  identifier: 'urn:uuid:f6a1f7f2-54b5-4d8c-9a52-7a6a5d1f9d04',
  kind: 'resource',
  title: 'Fiche de surveillance',
  summary: 'À imprimer.',
  ...shared,
  category: 'sheet',
  ...words,
  file: {
    title: 'Fiche de surveillance',
    url: `${publicUrl}/v1/files/${hash}/fiche.pdf`,
    mimeType: 'application/pdf',
    bytes: 48_213,
    sha256: hash,
  },
  url: null,
  links: linksOf('resource', 'RES-MEOPA-001'),
}
