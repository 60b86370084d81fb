import type { PageRelease } from '../../../src/render/release'
import type { Version } from '../../../src/site/types'

/** A release in force, as a page is given one. */
export const buildReading = (overrides: Partial<PageRelease> = {}): PageRelease => ({
  kind: 'protocol',
  reference: 'PRO-MEOPA-001',
  number: '2.0',
  title: 'MEOPA chez l’adulte',
  status: 'inForce',
  contentHash: 'f'.repeat(64),
  documentHtml:
    '<section class="section" aria-labelledby="objet"><h2 id="objet">Objet</h2><p>Soulager.</p></section>' +
    '<section class="section" aria-labelledby="documents-lies"><h2 id="documents-lies">Documents liés</h2><ul><li>Voir aussi : RES-AGE-001</li></ul></section>',
  themes: [{ code: 'MEOPA', title: 'MEOPA' }],
  audience: ['nurse'],
  settings: ['emergency'],
  effectiveAt: '2026-03-01T09:00:00.000Z',
  releasedAt: '2026-03-01T09:00:00.000Z',
  reviewDueAt: '2027-03-01T09:00:00.000Z',
  reviewState: 'current',
  signatures: [
    {
      name: 'Dominique Exemple',
      profession: 'physician',
      role: 'approver',
      meaning: 'approved',
      at: '2026-02-28T09:00:00.000Z',
    },
  ],
  ...overrides,
})

/** What a page is told of a release of the same document. */
export const buildVersion = (overrides: Partial<Version> = {}): Version => ({
  kind: 'protocol',
  reference: 'PRO-MEOPA-001',
  number: '2.0',
  status: 'inForce',
  title: 'MEOPA chez l’adulte',
  effectiveAt: '2026-03-01T09:00:00.000Z',
  changeType: 'major',
  changeSummary: 'Dix contrôles.',
  withdrawal: null,
  ...overrides,
})

/** A withdrawal of a kind. */
export const buildWithdrawal = (
  kind: string,
  replacedBy: string | null = null,
): Version['withdrawal'] => ({
  kind,
  reason: 'Dose fausse',
  at: '2026-04-01T09:00:00.000Z',
  replacedBy,
})
