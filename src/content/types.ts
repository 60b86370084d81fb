import type { FrozenFile } from '../richText/model/frozenFile'
import type { RelationType } from '../vocabulary/documents'
import type { Audience } from '../vocabulary/professions'
import type { CareSetting } from '../vocabulary/careSettings'

export type { FrozenFile } from '../richText/model/frozenFile'

export type Theme = { code: string; title: string }
export type Author = { name: string; function: string; organisation: string }
export type Relation = { type: RelationType; reference: string }
/** `dateRead` is a day, `2026-11-22`, or empty. */
export type SourceReference = { label: string; source: string; url: string; dateRead: string }
export type LegalBasis = { text: string; citation: string }
export type Attachment = { title: string; file: FrozenFile | null }

/** What every controlled document says, relations resolved to plain data. */
export type SharedContent = {
  title: string
  summary: string
  language: string
  easyToRead: boolean
  themes: Theme[]
  keywords: string[]
  formerReferences: string[]
  audience: Audience[]
  settings: CareSetting[]
  authors: Author[]
  relations: Relation[]
  references: SourceReference[]
  legalBasis: LegalBasis[]
  reviewPeriodMonths: number | null
  attachments: Attachment[]
}
