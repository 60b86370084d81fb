import type { DocumentKind } from '../kinds/facts'
import type { FieldsByKind } from '../kinds/renderings'
import type { RenderedShared } from './renderedShared'

export type * from './renderedShared'

/** What a release freezes of a content, by kind: the public fields, the whole document, its files. */
export type RenderedContent = {
  [Kind in DocumentKind]: FieldsByKind[Kind] & RenderedShared
}[DocumentKind]
