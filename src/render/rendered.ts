import type {
  Author,
  FrozenFile,
  LegalBasis,
  Relation,
  SharedContent,
  Theme,
} from '../content/types'
import type { NewsletterItemType } from '../kinds/newsletter/codes'
import type { ResourceCategory } from '../kinds/resource/codes'
import type { SlideLayout } from '../kinds/training/codes'
import type { SectionKind } from '../kinds/protocol/sectionKinds'

/** A public file: what the API tells of it. */
export type RenderedFile = {
  title: string
  url: string
  mimeType: string
  bytes: number
  sha256: string
  name: string
}
/** A file that a release holds, with the id of its media document. */
export type HeldFile = Pick<FrozenFile, 'bytes' | 'media' | 'mimeType' | 'name' | 'sha256'>

export type Rendition = { html: string; text: string }
export type RenderedSection = Rendition & { key: string; kind: SectionKind; title: string }
export type RenderedSlide = Rendition & {
  key: string
  layout: SlideLayout
  title: string
  notes: string
}
export type RenderedItem = Rendition & {
  key: string
  type: NewsletterItemType
  title: string
  reference: string | null
  number: string | null
  date: string | null
}
/** `url` is null where the one given leads nowhere safe. */
export type RenderedReference = {
  label: string
  source: string
  url: string | null
  dateRead: string | null
}

type RenderedShared = Pick<
  SharedContent,
  'audience' | 'easyToRead' | 'keywords' | 'language' | 'settings' | 'summary' | 'title'
> & {
  themes: Theme[]
  authors: Author[]
  relations: Relation[]
  references: RenderedReference[]
  legalBasis: LegalBasis[]
  attachments: RenderedFile[]
  /** The document between its heading and its signatures: a sanitised fragment whose headings start at h2. */
  documentHtml: string
  documentText: string
  /** Every file that the rendered document shows or offers. */
  files: HeldFile[]
}

export type RenderedProtocol = RenderedShared & {
  kind: 'protocol'
  population: string
  nurseProtocol: boolean
  sections: RenderedSection[]
}
export type RenderedTraining = RenderedShared & {
  kind: 'training'
  objectives: { text: string }[]
  durationMinutes: number | null
  slides: RenderedSlide[]
}
export type RenderedNewsletter = RenderedShared & {
  kind: 'newsletter'
  year: number | null
  issue: string
  editorial: Rendition
  items: RenderedItem[]
}
export type RenderedResource = RenderedShared & {
  kind: 'resource'
  category: ResourceCategory | null
  html: string
  text: string
  file: RenderedFile | null
  url: string | null
}

/** What a release freezes of a content, by kind: the public fields, the whole document, its files. */
export type RenderedContent =
  RenderedNewsletter | RenderedProtocol | RenderedResource | RenderedTraining
