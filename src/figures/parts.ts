import type { Piece } from './piece'

/** One part of a document: a section, a slide, an item, or the text of one without parts. */
export type ContentPart = {
  /** Its field in the working copy. */
  path: string
  title: string
  /** The rich text alone, and what stands beside it. */
  text: Piece[]
  beside: Piece[]
}

/** Texts that stand in one place, empty ones left out. */
export const lines = (place: string, texts: readonly string[]): Piece[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ text, place }))

/** All that a part says on a page. */
export const partPieces = ({ title, text, beside }: ContentPart): Piece[] => [
  ...lines(title, [title]),
  ...text,
  ...beside,
]
