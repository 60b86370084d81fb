import { createHash, randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'

import { nextAuditSeq } from '../../../src/audit'
import { appendEvent } from '../../../src/audit/append'
import { inTransaction, withRowIds } from '../../../src/database'
import { slugs } from '../../../src/slugs'
import type { DocumentKind } from '../../../src/vocabulary/documents'
import type { FeedChangeType } from '../../../src/vocabulary/workflow'

export type RowOverrides = Record<string, unknown>

const secrets = { content: { secret: 'canonique' }, auditSeq: 4242, documentKey: 'protocols/cache' }

const shared = {
  language: 'fr',
  easyToRead: false,
  themes: [{ code: 'MEOPA', title: 'MEOPA' }],
  keywords: ['douleur'],
  audience: ['nurse'],
  settings: ['emergency'],
  workingGroup: { slug: 'meopa', name: 'Groupe MEOPA' },
  authors: [{ name: 'Camille Exemple', function: 'Infirmière', organisation: 'CH d’essai' }],
  changeType: 'major',
  changeSummary: 'Première version.',
  signatures: [
    {
      name: 'Dominique Exemple',
      profession: 'physician',
      function: 'Praticien',
      organisation: 'CH d’essai',
      role: 'approver',
      meaning: 'approved',
      at: '2026-01-10T08:00:00.000Z',
      comment: 'Commentaire interne',
    },
  ],
  references: [{ label: 'HAS', source: 'HAS', url: 'https://example.org/has' }],
  legalBasis: [{ text: 'Le médecin signe.', citation: 'CSP R. 4311-7' }],
  relations: [{ type: 'seeAlso', reference: 'RES-MEOPA-001' }],
  documentHtml:
    '<h2 id="objet">Objet</h2><p>Soulager <img src="/v1/files/aa/b.png" alt="Masque"></p>',
  documentText: 'Objet\nSoulager',
}

const html = '<p>Texte <a href="/v1/protocols/PRO-MEOPA-001">voir</a></p>'

const byKind: Record<DocumentKind, RowOverrides> = {
  protocol: {
    population: 'Adultes',
    nurseProtocol: true,
    sections: [{ key: 'k1', kind: 'purpose', title: 'Objet', html, text: 'Texte' }],
  },
  training: {
    objectives: [{ text: 'Savoir administrer' }],
    durationMinutes: 45,
    slides: [{ key: 's1', layout: 'content', title: 'Un', html, text: 'Texte', notes: 'Notes' }],
  },
  newsletter: {
    year: 2026,
    issue: 'T3',
    editorial: { html, text: 'Éditorial' },
    items: [
      { key: 'i1', type: 'article', title: 'Un', html, text: 'Texte' },
      { key: 'i2', type: 'event', title: 'Deux', html, text: '', date: '2026-12-01T09:00:00.000Z' },
    ],
  },
  resource: { category: 'tool', html, text: 'Texte', url: 'https://example.org/outil' },
  scale: {
    measures: 'Intensité de la douleur',
    population: 'Adultes',
    ageGroups: ['adult'],
    ages: { from: 216, to: null },
    communication: 'observed',
    filledInBy: 'Un soignant',
    itemCount: 1,
    scaleItems: [{ key: 'item', title: 'Visage', html, scores: [{ value: 0, label: 'Non' }] }],
    range: { min: 0, max: 1 },
    thresholds: [{ from: 1, to: null, meaning: 'Douleur' }],
    recommendation: { html, text: 'Coter en équipe.' },
    licence: 'Texte libre',
    source: 'HAS',
  },
}

/** Writes a release as the workflow would, without the walk. */
export const createReleaseRow = async (
  payload: Payload,
  kind: DocumentKind,
  overrides: RowOverrides & { reference: string },
) => {
  const { number = '1.0', status = 'inForce', reference } = overrides
  const [major = 1, minor = 0] = String(number).split('.').map(Number)
  const row = {
    ...shared,
    ...byKind[kind],
    ...secrets,
    kind,
    identifier: `urn:uuid:${randomUUID()}`,
    number,
    status,
    order: major * 10_000 + minor,
    slot: `${kind}/${reference}/${status === 'inForce' ? 'inForce' : String(number)}`,
    title: `Titre de ${reference}`,
    summary: 'Résumé',
    contentHash: createHash('sha256')
      .update(`${reference}${String(number)}`)
      .digest('hex'),
    releasedAt: '2026-01-10T09:00:00.000Z',
    effectiveAt: '2026-01-10T09:00:00.000Z',
    reviewDueAt: '2028-01-10T09:00:00.000Z',
    reviewState: 'current',
    ...overrides,
  }
  return payload.db.create({ collection: slugs.releases, data: withRowIds(row) })
}

const last = new WeakMap<Payload, number>()

type ChangeRow = {
  type: FeedChangeType
  kind: DocumentKind
  reference: string
  number?: string
  at?: string
  /** What the event that writes it says. */
  told?: Record<string, unknown>
  /** Its number, where it is not the next one. */
  seq?: number
}

/** Writes an entry of the feed, with its event in the log. */
export const createChangeRow = async (
  payload: Payload,
  { told = {}, ...change }: ChangeRow,
): Promise<number> => {
  const seq = change.seq ?? (last.get(payload) ?? 0) + 1
  last.set(payload, seq)
  const req = await createLocalReq({}, payload)
  await inTransaction({ req, name: 'test.change' }, async () => {
    const data = {
      number: '1.0',
      at: '2026-01-10T09:00:00.000Z',
      contentHash: 'a'.repeat(64),
      auditSeq: await nextAuditSeq(req),
      ...change,
      seq,
    }
    const row = await payload.db.create({ collection: slugs.changes, data, req })
    const id = String(row.id)
    await appendEvent(req, {
      type: change.type,
      actor: { user: null, name: 'Essai' },
      documentKey: null,
      reference: change.reference,
      data: told,
      subjects: [{ collection: slugs.changes, id }],
    })
  })
  return seq
}

/** A release and its entry, as one act leaves them. */
export const releaseNow = async (
  payload: Payload,
  kind: DocumentKind,
  overrides: RowOverrides & { reference: string },
): Promise<void> => {
  await createReleaseRow(payload, kind, overrides)
  const { reference, number = '1.0' } = overrides
  await createChangeRow(payload, { type: 'released', kind, reference, number: String(number) })
}

/** Changes a release as the workflow would: pointers, status, withdrawal. */
export const patchReleaseRow = async (
  payload: Payload,
  { reference, number }: { reference: string; number: string },
  data: RowOverrides,
): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.releases,
    where: { and: [{ reference: { equals: reference } }, { number: { equals: number } }] },
    data,
  })
}
