import type { ListPlace } from '../../richText/wordRules/listPlace'
import type { Relation } from '../../ooxml/relations'
import type { Warnings } from '../warnings'
import type { HeaderGuess } from '../types'
import type { NoteBook } from './notes'
import type { Numbering } from './numbering'
import type { PictureChange } from './pictureChange'
import type { ParagraphKind, Styles } from './styles'

/** What is known of a paragraph that mammoth's HTML does not say; found again by its number. */
export type ParagraphFacts = {
  kind: ParagraphKind
  level: number
  list: ListPlace | undefined
  /** The last heading before it, for the report. */
  where: string
}

/** What is known of a table: the part of its width that each column takes, and whether it is only a frame. */
export type TableFacts = { widths: number[] | undefined; isFrame: boolean }

/** A picture of the text: which part holds it, how it is shown, and its alternative text. */
export type FoundImage = {
  part: string
  alt: string
  where: string
  change: PictureChange | undefined
}

/** What the reading of one part needs to know and what it gathers. */
export type ReadContext = {
  styles: Styles
  numbering: Numbering
  relations: Map<string, Relation>
  warnings: Warnings
  facts: ParagraphFacts[]
  tables: TableFacts[]
  headerGuesses: HeaderGuess[]
  /** Tables whose first row is no header, though it looks like one: counted from 1, in the order of the text. */
  plainTables: ReadonlySet<number>
  images: FoundImage[]
  links: string[]
  notes: NoteBook
  where: string
}
