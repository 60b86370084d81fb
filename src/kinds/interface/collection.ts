import type { CollectionBeforeChangeHook, CollectionConfig, Field, PayloadRequest } from 'payload'

import type { Members, Row } from '../../payloadFields/row'

/** How the keys of one kind of row are made, and when two rows are the same one. */
export type KeyRule = {
  /** The beginning of a new key: letters, digits, hyphens. */
  base: (row: Members) => string
  /** Rows of one document that look alike are taken for the same one when a key is missing. */
  likeness: (row: Members) => string
}

/** How a kind of document makes a reference for a new one. */
export type MakeReference = (req: PayloadRequest, data: Partial<Row>) => Promise<string>

/** What is stored of a kind beside what all have in common: its working copies, and its columns of releases. */
export type KindCollection = {
  /** Above its list in the admin. */
  description: string
  /** Fields of the first tab, after title and summary. */
  mainFields: Field[]
  /** The text itself: a tab of its own. */
  contentFields: Field[]
  /** The columns of a release that the kind has; one that another kind has too is the same object. */
  releaseFields: Field[]
  /** The arrays whose rows have a stable key, and how it is made. */
  keys: Readonly<Record<string, KeyRule>>
  /** Where a first theme and a number do not make its references. */
  makeReference?: MakeReference
  hooks?: {
    beforeChange?: CollectionBeforeChangeHook[]
    /** Runs once the rows have their keys. */
    whenKeyed?: CollectionBeforeChangeHook[]
  }
  /** What a save of a document of any kind passes through, for what its texts say of documents of this one. */
  inEveryKind?: CollectionBeforeChangeHook[]
  indexes?: CollectionConfig['indexes']
}
