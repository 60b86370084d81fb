import type { Claim } from '../../figures/claims'
import type { Writing } from '../../figures/ofRichText'
import type { ContentPart } from '../../figures/parts'
import type { Piece } from '../../figures/piece'

/** Where the figures of a document of a kind stand: in its content, and in each form that is published. */
export type KindFigures<Content, Fields> = {
  /** The field of the working copy that is named when no part of it can be. */
  wholeField: string
  /** The parts of a content, in the order in which the authors put them. */
  parts: (content: Content, writing: Writing) => ContentPart[]
  /** What its own parts of the whole published document must say, piece by piece, in the order of the page. */
  document: (content: Content, writing: Writing) => Piece[]
  /** What each typed field of a release must say, and what it says. */
  claims: (content: Content, fields: Fields) => Claim[]
}
