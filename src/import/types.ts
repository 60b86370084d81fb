import type { Difference } from '../figures/compare'
import type { Piece } from '../figures/piece'
import type { BlockLevelNode, RichText } from '../richText/model/nodes'
import type { SectionKind } from '../kinds/protocol/sectionKinds'
import type { ImportWarning } from './warnings'

/** What counts were made, by name; docs/workflow-api.md names the first ones. */
export type BlockCounts = {
  paragraph: number
  heading: number
  list: number
  listItem: number
  table: number
  image: number
  footnote: number
  link: number
  equation: number
}

/** One block of the text, in order, with what the outline needs to know of it. */
export type ParsedBlock = {
  node: BlockLevelNode
  /** 1 for the highest heading; undefined for what is no heading. */
  level: number | undefined
  isTitle: boolean
  text: string
  /** The places, among the notes, of those that it calls. */
  notes: number[]
}

/** A picture; `alt` is the first text that a place in the document gives it. */
export type ImageFile = {
  name: string
  mimeType: string
  bytes: Uint8Array<ArrayBuffer>
  alt: string
}

/** A first row that is taken for a header by its look alone (bold, shaded): the author may refuse it. */
export type HeaderGuess = {
  /** Which table, counted from 1 in the order of the text: `plainTables` names it so. */
  table: number
  /** What the cells of the row say. */
  cells: string[]
  /** The last heading before it. */
  where: string
  isTaken: boolean
}

/** A Word file, read. It is plain data: the worker that reads hands it over whole. */
export type ParsedDocument = {
  coreTitle: string
  blocks: ParsedBlock[]
  /** The notes, in the order in which the text calls them. */
  notes: ParsedNote[]
  /** The pictures: a figure's image is `{ importedFile: n }`, n an index here. */
  files: ImageFile[]
  equations: number
  headerGuesses: HeaderGuess[]
  warnings: ImportWarning[]
  /** Every word of the main part, tables of contents aside. */
  words: string[]
  /** What a reader sees, by code that shares nothing with ours; null where it could not read the file. */
  witness: Piece[] | null
}

/** A note: what calls it, as it stands in the text (« [1] », « * »), and what it says. */
export type ParsedNote = { mark: string; blocks: ParsedBlock[] }

/** A section as the report names it, with how many words it holds. */
export type SectionSummary = { kind: SectionKind; title: string; words: number }

export type ImportReport = {
  title: string
  /** The headings of the file below its title, by their level in Word. */
  outline: { level: number; title: string }[]
  /** The lowest level whose headings make sections. */
  sectionLevel: number
  sections: SectionSummary[]
  blocks: BlockCounts
  words: { source: number; kept: number }
  /** Figures with their units and signs, as a second reading of the file counts them. */
  figures: { source: number; kept: number; differences: Difference[] }
  headerGuesses: HeaderGuess[]
  warnings: ImportWarning[]
}

export type PlannedSection = {
  kind: SectionKind
  title: string
  /** Whether the file gave the title; the others name what has no heading. */
  isTitled: boolean
  content: RichText
}

/** What an import would write; nothing is written yet. A figure's image is `{ importedFile: n }`. */
export type ImportPlan = {
  title: string
  sections: PlannedSection[]
  files: ImageFile[]
  report: ImportReport
}
