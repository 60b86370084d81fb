import type { Relation } from '../package/relations'
import type { Remarks } from '../remarks'
import type { ListPlace, Numbering } from './numbering'
import type { ParagraphKind, Styles } from './styles'

/** What is known of a paragraph that mammoth's HTML does not say; found again by its number. */
export type ParagraphFacts = {
  kind: ParagraphKind
  level: number
  list: ListPlace | undefined
  /** The last heading before it, for the report. */
  where: string
}

/** A picture of the text: which part holds it, and its alternative text. */
export type FoundImage = { part: string; alt: string; where: string }

/** What the reading of one part needs to know and what it gathers. */
export type ReadContext = {
  styles: Styles
  numbering: Numbering
  relations: Map<string, Relation>
  remarks: Remarks
  facts: ParagraphFacts[]
  images: FoundImage[]
  links: string[]
  /** Notes that exist: a mark of another one is dropped, and said. */
  noteIds: { footnote: Set<string>; endnote: Set<string> }
  where: string
}
