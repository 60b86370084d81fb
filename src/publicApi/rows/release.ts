import { z } from 'zod'

import { kindCodes, kindFacts } from '../../kinds/facts'
import { columnsOfKinds, schemas } from '../../kinds/schemas'
import { documentKinds, type DocumentKind } from '../../vocabulary/documents'
import type { Meanwhile } from '../../site/types'
import { date, dateOrNull, flag, listOf, text, textOrNull } from './fields'
import {
  storedFile,
  storedHeldFile,
  storedOverride,
  storedSignature,
  storedWithdrawal,
} from './parts'

const kind = z.custom<DocumentKind>((value) => documentKinds.is(value))

/** What is known of every release, whatever its status. */
export const storedReleaseHead = z.object({
  kind,
  reference: z.string(),
  number: z.string(),
  order: z.number(),
  status: z.enum(['inForce', 'superseded', 'withdrawn']),
  title: text,
  effectiveAt: date,
  changeType: text,
  changeSummary: text,
  withdrawal: storedWithdrawal,
  updatedAt: dateOrNull,
})

/**
 * The columns of a release that the public API may know. Whatever else the row has (the document, the
 * review, the slot, the canonical content, audit numbers) is dropped here, before any serializer.
 */
export const storedRelease = storedReleaseHead.extend({
  identifier: text,
  summary: text,
  language: text,
  easyToRead: flag,
  themes: listOf(z.object({ code: z.string(), title: text })),
  keywords: listOf(z.string()),
  audience: listOf(z.string()),
  settings: listOf(z.string()),
  formerReferences: listOf(z.string()),
  workingGroup: z.object({ slug: text, name: text }),
  authors: listOf(z.object({ name: text, function: text, organisation: text })),
  releasedAt: date,
  reviewDueAt: dateOrNull,
  contentHash: text,
  signatures: listOf(storedSignature),
  override: storedOverride,
  ...columnsOfKinds,
  references: listOf(z.object({ label: text, source: textOrNull, url: textOrNull })),
  legalBasis: listOf(z.object({ text, citation: text })),
  relations: listOf(z.object({ type: text, reference: text })),
  attachments: listOf(storedFile),
  supersedes: textOrNull,
  supersededBy: textOrNull,
  documentHtml: text,
  documentText: text,
  files: listOf(storedHeldFile),
})

// What a document says of others is short, and told apart when one of them changes.
const longOfKinds = kindCodes.flatMap((code) =>
  kindFacts[code].citesReleases ? [] : schemas[code].long,
)
const long = new Set([...longOfKinds, 'documentHtml', 'documentText'])

/** The columns that a list, and the finding of files, need of a release: those that are long left out. */
export const listedFields: readonly string[] = Object.keys(storedRelease.shape).filter(
  (name) => !long.has(name),
)

/** What decides whether a file may be read. */
export const storedHolder = storedReleaseHead.extend({ files: listOf(storedHeldFile) })

export type StoredHolder = z.infer<typeof storedHolder>
export type StoredRelease = z.infer<typeof storedRelease>
export type StoredReleaseHead = z.infer<typeof storedReleaseHead> & {
  /** What the feed tells of it: it had been withdrawn, and came back. */
  meanwhile?: Meanwhile
}
export type HeldFile = z.infer<typeof storedHeldFile>
export type StoredWithdrawal = NonNullable<StoredReleaseHead['withdrawal']>
