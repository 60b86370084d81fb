import { kindCodes } from '../kinds/facts'
import { servingOf } from '../kinds/servings'

const ofKinds = kindCodes.map((kind) => servingOf(kind).graphQL)

const fieldsOfKinds = Object.fromEntries(ofKinds.flatMap(({ fields }) => Object.entries(fields)))

/**
 * The fields of a release that the public schema has, and of each array or group those of its rows.
 * A list of what may be read, not of what may not: a field added to the collection stays inside until
 * it is written here.
 */
export const publicFields: Readonly<Record<string, readonly string[] | true>> = {
  kind: true,
  reference: true,
  identifier: true,
  number: true,
  status: true,
  title: true,
  summary: true,
  language: true,
  easyToRead: true,
  themes: ['code', 'title'],
  keywords: true,
  audience: true,
  settings: true,
  formerReferences: true,
  workingGroup: ['slug', 'name'],
  authors: ['name', 'function', 'organisation'],
  releasedAt: true,
  effectiveAt: true,
  reviewDueAt: true,
  reviewState: true,
  changeType: true,
  changeSummary: true,
  contentHash: true,
  signatures: ['name', 'profession', 'function', 'organisation', 'role', 'meaning', 'at'],
  override: ['name', 'reason', 'at'],
  ...fieldsOfKinds,
  references: ['label', 'source', 'url'],
  legalBasis: ['text', 'citation'],
  relations: ['type', 'reference'],
  attachments: ['title', 'url', 'mimeType', 'bytes', 'sha256'],
  supersedes: true,
  supersededBy: true,
  withdrawal: ['kind', 'reason', 'at', 'replacedBy'],
}

/** What `where` may speak of: what names a release or says for whom it is, not its text. */
export const searchableFields: ReadonlySet<string> = new Set([
  'AND',
  'OR',
  'id',
  'kind',
  'reference',
  'identifier',
  'number',
  'title',
  'language',
  'easyToRead',
  'themes__code',
  'keywords',
  'audience',
  'settings',
  'formerReferences',
  'workingGroup__slug',
  'releasedAt',
  'effectiveAt',
  'reviewDueAt',
  'reviewState',
  'changeType',
  'contentHash',
  ...ofKinds.flatMap(({ searchable }) => searchable),
])

/** What a list may be sorted by, as in /v1. */
export const sortKeys: ReadonlySet<string> = new Set([
  'title',
  'reference',
  'releasedAt',
  'effectiveAt',
  'reviewDueAt',
])

/** The lists of a release whose rows have a key. */
export const keyedLists: readonly string[] = Object.entries(publicFields).flatMap(([name, rows]) =>
  rows !== true && rows.includes('key') ? [name] : [],
)
