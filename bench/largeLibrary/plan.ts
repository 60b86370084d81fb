import { createHash } from 'node:crypto'

import { canonicalHash } from '../../src/audit/canonicalHash'
import { eventHash, type AuditEvent } from '../../src/audit/event'
import { orderOf } from '../../src/releases/number'
import type { StoredChange } from '../../src/publicApi/rows/change'
import type { DocumentKind } from '../../src/vocabulary/documents'

/** How many releases each document of a large library has: the last is in force, the others were superseded. */
export const releasesEach = 5

/** What a document of the sample library is, of which a large library is made. */
export type Template = {
  kind: DocumentKind
  /** The collection of its working copy. */
  collection: string
  id: string
  releaseId: string
  reference: string
  contentHash: string
}

/** One document that is to be written: which template it copies, and what it is called. */
export type Copy = { template: Template; index: number; reference: string; id: string }

export type EventRow = Omit<AuditEvent, 'subjects'> & { id: string }
export type ChangeRow = Pick<
  StoredChange,
  'at' | 'contentHash' | 'kind' | 'number' | 'reference' | 'seq' | 'type'
> & { id: string; auditSeq: number }

const start = Date.parse('2024-01-08T08:00:00.000Z')
const halfYear = 182 * 86_400_000

/** An id for the nth copy of a row: the same each time, and no other row's. */
export const copiedId = (id: string, index: number, release = 0): string => {
  const tail = (index * 8 + release).toString(16).padStart(12, '0')
  // UUIDs of SQLite, or ObjectIds of MongoDB.
  return id.includes('-') ? id.slice(0, 24) + tail : id.slice(0, 12) + tail
}

/** `PRO-MES3-042`: of the kind of its template, and as long as a reference is. */
export const copiedReference = ({ reference }: Pick<Template, 'reference'>, index: number) => {
  const [prefix = 'PRO'] = reference.split('-')
  return `${prefix}-MES${Math.floor(index / 1000)}-${String(index % 1000).padStart(3, '0')}`
}

/** Of ten documents six are protocols, two resources, one a training module, one a newsletter. */
const mixture: readonly DocumentKind[] = [
  ...Array.from({ length: 6 }, () => 'protocol' as const),
  'resource',
  'resource',
  'training',
  'newsletter',
]

/** The documents that are to be written, in their order. */
export const planCopies = (templates: readonly Template[], documents: number): Copy[] =>
  Array.from({ length: documents }, (_, index) => {
    const kind = mixture[index % mixture.length]
    const template = templates.find((candidate) => candidate.kind === kind) ?? templates[0]
    if (!template) throw new Error('The sample library has no release in force')
    const reference = copiedReference(template, index)
    return { template, index, reference, id: copiedId(template.id, index) }
  })

/** When the nth release of a document came into force: each document a minute after the one before. */
export const releasedAt = (index: number, release: number): string =>
  new Date(start + release * halfYear + index * 60_000).toISOString()

export const numberOf = (release: number): string => `1.${release}`

/** What a release of a large library is dated and numbered by. */
export const releaseFacts = (index: number, release: number) => {
  const last = releasesEach - 1
  const at = releasedAt(index, release)
  return {
    number: numberOf(release),
    order: orderOf({ major: 1, minor: release }),
    status: release === last ? 'inForce' : 'superseded',
    at,
    supersedes: release === 0 ? null : numberOf(release - 1),
    supersededBy: release === last ? null : numberOf(release + 1),
    // Else the server would be busy giving them review states while it is measured.
    reviewDueAt: '2099-01-15T08:00:00.000Z',
  } as const
}

const rowId = (what: string, seq: number): string => {
  const hex = createHash('sha256').update(`${what} ${seq}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
    .concat(hex.slice(20, 32))
    .join('-')
}

/**
 * The log and the feed of all these releases, in the order in which they came: the chain of hashes goes on from the
 * sample library's, and the numbers have no gap.
 */
export function* history(
  copies: readonly Copy[],
  from: { audit: { seq: number; hash: string }; change: number },
): Generator<{ event: EventRow; changes: ChangeRow[] }> {
  let { seq, hash: previousHash } = from.audit
  let change = from.change
  for (let release = 0; release < releasesEach; release += 1) {
    for (const { template, reference, index, id } of copies) {
      seq += 1
      const at = releasedAt(index, release)
      const data = { number: numberOf(release) }
      const unsigned = {
        seq,
        at,
        type: 'released',
        actor: { user: null, name: 'Mesure' },
        documentKey: `${template.collection}/${id}`,
        reference,
        dataHash: canonicalHash({ data, subjects: [] }),
        previousHash,
      }
      const hash = eventHash(unsigned)
      const entry = (type: ChangeRow['type'], number: string): ChangeRow => {
        change += 1
        const { kind, contentHash } = template
        const row = { seq: change, type, kind, reference, number, at, contentHash, auditSeq: seq }
        return { id: rowId('change', change), ...row }
      }
      const changes = release === 0 ? [] : [entry('superseded', numberOf(release - 1))]
      changes.push(entry('released', numberOf(release)))
      yield { event: { id: rowId('event', seq), ...unsigned, data, hash, mac: null }, changes }
      previousHash = hash
    }
  }
}

/** The review that one document of ten is in. */
export const reviewOf = ({ template, index, id, reference }: Copy, groups: readonly string[]) =>
  index % 10 === 6
    ? {
        id: rowId('review', index),
        collection: template.collection,
        document: id,
        documentKey: `${template.collection}/${id}`,
        group: groups[index % groups.length] ?? '',
        reference,
        contentHash: template.contentHash,
        at: releasedAt(index, releasesEach - 1),
      }
    : undefined
