import type { DocumentKind } from '../../../vocabulary/documents'
import { releaseLinks } from '../../serializers/links'

/** The address of the library of the examples. */
export const publicUrl = 'https://library.example'
const at = '2026-03-02T09:00:00.000Z'
/** The digest of everything in them. */
export const hash = '3f1a9c0de5b7482f6a0c1d2e3f405162738495a6b7c8d9eaf0b1c2d3e4f50617'

/** The links of a release of the examples. */
export const linksOf = (kind: DocumentKind, reference: string) =>
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

/** What each of them says, whatever its kind. */
export const shared = {
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

/** A few words as HTML and as text. */
export const words = {
  html: '<p>Rester auprès de la personne.</p>',
  text: 'Rester auprès de la personne.',
}
