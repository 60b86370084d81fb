import type {
  Author,
  FrozenFile,
  LegalBasis,
  Relation,
  SharedContent,
  Theme,
} from '../content/types'

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
/** `url` is null where the one given leads nowhere safe. */
export type RenderedReference = {
  label: string
  source: string
  url: string | null
  dateRead: string | null
}

/** What a release freezes of every content. */
export type RenderedShared = Pick<
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
