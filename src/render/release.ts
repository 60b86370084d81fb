import type { DocumentKind } from '../kinds/facts'
import type { PageColumns } from '../kinds/pages'

type Maybe<T> = T | null | undefined
type MaybeText = Maybe<string>

export type PageSignature = {
  name?: MaybeText
  profession?: MaybeText
  function?: MaybeText
  organisation?: MaybeText
  role?: MaybeText
  meaning?: MaybeText
  at?: MaybeText
  comment?: MaybeText
}

/** What a page needs of a release: a stored row and the API's form both fit. Content lists are not needed: they are in `documentHtml`. */
export type PageRelease = PageColumns & {
  kind: DocumentKind
  reference: string
  number: string
  title: string
  status: 'inForce' | 'superseded' | 'withdrawn'
  contentHash: string
  documentHtml?: MaybeText
  documentText?: MaybeText
  identifier?: MaybeText
  summary?: MaybeText
  language?: MaybeText
  easyToRead?: Maybe<boolean>
  themes?: Maybe<{ code?: MaybeText; title?: MaybeText }[]>
  keywords?: Maybe<string[]>
  audience?: Maybe<string[]>
  settings?: Maybe<string[]>
  formerReferences?: Maybe<string[]>
  workingGroup?: Maybe<{ slug?: MaybeText; name?: MaybeText }>
  releasedAt?: MaybeText
  effectiveAt?: MaybeText
  reviewDueAt?: MaybeText
  reviewState?: MaybeText
  changeType?: MaybeText
  changeSummary?: MaybeText
  signatures?: Maybe<PageSignature[]>
  override?: Maybe<{ name?: MaybeText; reason?: MaybeText; at?: MaybeText }>
  supersedes?: MaybeText
  supersededBy?: MaybeText
  withdrawal?: Maybe<{
    kind?: MaybeText
    reason?: MaybeText
    at?: MaybeText
    replacedBy?: MaybeText
  }>
  /** Addresses of other forms; each one is shown when given. */
  links?: Maybe<{ self?: MaybeText; text?: MaybeText; document?: MaybeText; history?: MaybeText }>
}

/** Whether words were given. */
export const isGiven = (words: MaybeText): words is string => (words ?? '').trim() !== ''
