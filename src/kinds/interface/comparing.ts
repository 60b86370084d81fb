import type { Desk } from '../../compare/contents/desk'

/** A part to be rendered alone: where it stands in its content, and the handle under which it is found again. */
export type Kept = { at: number; handle: string }

/** How two contents of a kind are set beside each other. */
export type KindComparing<Content> = {
  /** Both in one, with marks around what differs; what differs is told to the desk, all of it. */
  merge: (desk: Desk, sides: { before: Content; after: Content }) => Content
  /** The same content with some of its parts, under handles; their titles do not matter. */
  keep: (content: Content, parts: readonly Kept[]) => Content
  /** The section whose headings of the third level are its parts, where those have none of their own. */
  partsWithin?: string
}
