import { storedRelease, type StoredRelease } from '../../../src/publicApi/rows/release'

/** A stored row as SQLite gives it, with everything that must stay inside. */
export const storedRow = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'secret-id',
  slot: 'secret-slot',
  document: { relationTo: 'protocols', value: 'secret-document' },
  documentKey: 'secret-key',
  review: 'secret-review',
  auditSeq: 1234,
  overriddenBy: 'secret-user',
  content: { secret: 'secret-content' },
  kind: 'protocol',
  reference: 'PRO-A-001',
  identifier: 'urn:uuid:0',
  number: '1.0',
  order: 10_000,
  status: 'inForce',
  title: 'Titre',
  summary: null,
  workingGroup: { slug: 'a', name: 'A', secret: 'secret-group' },
  authors: [{ id: 'secret-row', name: 'N', function: null, organisation: 'O', email: 'secret@x' }],
  releasedAt: '2026-01-01T00:00:00.000Z',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  reviewDueAt: null,
  contentHash: 'h',
  signatures: [
    { id: 'secret-row', name: 'N', at: '2026-01-01T00:00:00.000Z', comment: 'secret-comment' },
  ],
  override: { name: null, reason: null, at: null },
  withdrawal: { kind: null, reason: null, at: null, replacedBy: null, by: null },
  sections: [
    { id: 'secret-row', key: 'k', kind: 'purpose', title: 'T', html: '<p>x</p>', text: 'x' },
  ],
  references: [{ label: 'L', source: null, url: null, dateRead: 'secret-date' }],
  file: { title: null, sha256: null },
  attachments: [
    {
      title: 'T',
      url: '/v1/files/s/n.pdf',
      mimeType: 'm',
      bytes: 1,
      sha256: 's',
      name: 'n.pdf',
      media: 'secret-media',
    },
  ],
  files: [{ sha256: 's', name: 'n.pdf', mimeType: 'm', bytes: 1, media: 'secret-media' }],
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdAt: 'secret-created',
  ...overrides,
})

export const buildStored = (overrides: Record<string, unknown> = {}): StoredRelease =>
  storedRelease.parse(storedRow(overrides))
