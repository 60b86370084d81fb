import type { ResolvedContent } from '../../../../src/content'
import { lookupsOf } from '../../../../src/content/lookups'
import { contentOf } from '../../../../src/content/ofKind'
import { listedRelease } from '../../../../src/publicApi/serializers/listItem'
import { pageOf, plainTextOf, readingPageOf } from '../../../../src/publicApi/serializers/forms'
import { publicRelease } from '../../../../src/publicApi/serializers/release'
import { storedRelease } from '../../../../src/publicApi/rows/release'
import { freeze } from '../../../../src/releases/freeze'
import type { JsonRecord } from '../../../../src/richText/model/guards'
import type { DocumentKind } from '../../../../src/vocabulary/documents'

/** A library as far as one document depends on it: the document, and the rows that it points at. */
export type State = { document: JsonRecord; media: JsonRecord[]; themes: JsonRecord[] }

/** What a state of a document says. */
export const contentIn = (kind: DocumentKind, { document, ...rows }: State): ResolvedContent =>
  contentOf(kind, document, lookupsOf(rows))

// What the act of release adds, and the names of group and themes, are no part of what is signed.
const added = {
  reference: 'PRO-A-001',
  identifier: 'urn:uuid:0',
  number: '1.0',
  order: 10_000,
  status: 'inForce',
  contentHash: 'h',
  workingGroup: { slug: 'a', name: 'A' },
  releasedAt: '2026-01-01T00:00:00.000Z',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  changeType: 'major',
  changeSummary: 'Tout.',
  updatedAt: '2026-01-01T00:00:00.000Z',
}

const publicUrl = 'https://example.org'
const at = new Date('2026-02-01T00:00:00.000Z')

/**
 * All that the public gets of a release: its row, which GraphQL reads, every form of /v1, the page,
 * and of the files the facts that their headers are made of.
 */
export const publicationOf = (content: ResolvedContent): string => {
  const { files, ...frozen } = freeze(content)
  // The id of a media row never leaves the library: the digest finds the bytes.
  const held = files.map(({ media: _media, ...file }) => file)
  const row = { ...frozen, files: held, ...added }
  const stored = storedRelease.parse(row)
  const release = publicRelease(stored, { publicUrl, at })
  return JSON.stringify([
    row,
    release,
    listedRelease(release),
    pageOf(stored, release),
    plainTextOf(stored, release),
    readingPageOf(stored, { release, publicUrl, find: () => [] }),
  ])
}
