import type { FrozenFile } from '../richText/model/frozenFile'
import type { RichText } from '../richText/model/nodes'
import type { NewsletterItemType } from '../kinds/newsletter/codes'
import type { RelationType } from '../vocabulary/documents'
import type { ResourceCategory } from '../kinds/resource/codes'
import type { SlideLayout } from '../kinds/training/codes'
import type { Audience } from '../vocabulary/professions'
import type { SectionKind } from '../kinds/protocol/sectionKinds'
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

export type SectionContent = {
  key: string
  /** Null while a save is still to be refused for its kind. */
  kind: SectionKind | null
  title: string
  content: RichText | null
}
export type ProtocolContent = SharedContent & {
  kind: 'protocol'
  population: string
  nurseProtocol: boolean
  sections: SectionContent[]
}

export type SlideContent = {
  key: string
  layout: SlideLayout
  title: string
  content: RichText | null
  notes: string
  image: FrozenFile | null
  video: FrozenFile | null
}
export type TrainingContent = SharedContent & {
  kind: 'training'
  objectives: string[]
  durationMinutes: number | null
  sourceFile: FrozenFile | null
  slides: SlideContent[]
}

/** The release that a newsletter item speaks of, as it was when the item was last edited or refreshed. */
export type ItemRelease = { reference: string; number: string; title: string; summary: string }
export type ItemContent = {
  key: string
  type: NewsletterItemType
  title: string
  /** The reference that was given; empty for other types. */
  reference: string
  /** Null when no release with that reference was in force then. */
  release: ItemRelease | null
  content: RichText | null
  /** ISO 8601 in UTC, or empty. */
  date: string
}
export type NewsletterContent = SharedContent & {
  kind: 'newsletter'
  year: number | null
  issue: string
  editorial: RichText | null
  items: ItemContent[]
}

export type ResourceContent = SharedContent & {
  kind: 'resource'
  category: ResourceCategory | null
  content: RichText | null
  file: FrozenFile | null
  url: string
}

/** The content of a working copy, free of ids: what is hashed, signed, checked and rendered. */
export type ResolvedContent =
  NewsletterContent | ProtocolContent | ResourceContent | TrainingContent
