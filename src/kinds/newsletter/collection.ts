import type { KindCollection, KeyRule } from '../interface/collection'
import { dashedCode, plain } from '../keys'
import { newsletterFacts } from './facts'
import { issueFields, letterFields } from './fields'
import { guardIssue } from './hooks/guardIssue'
import { takeSnapshots } from './hooks/takeSnapshots'
import { newsletterReleaseFields } from './releaseFields'

/** Keys of the items: `article`, `event-2`. */
export const itemKeys: KeyRule = {
  base: (row) => dashedCode(plain(row['type'])) || 'item',
  likeness: (row) => `${plain(row['type'])}\n${plain(row['title'])}\n${plain(row['release'])}`,
}

/** Newsletters of the network. */
export const newsletterCollection: KindCollection = {
  description: 'La lettre du réseau : un éditorial et des rubriques.',
  mainFields: issueFields,
  contentFields: letterFields,
  releaseFields: newsletterReleaseFields,
  keys: { items: itemKeys },
  // `LET-2026-T3`: its year and issue name it.
  makeReference: async (_req, { year, issue }) =>
    `${newsletterFacts.prefix}-${String(year)}-${String(issue)}`,
  hooks: { beforeChange: [guardIssue], whenKeyed: [takeSnapshots] },
  indexes: [{ fields: ['year', 'issue'], unique: true }],
}
