import { codedList, type CodeOf } from '../../vocabulary/codes'

/**
 * The rich text that we store: Lexical's JSON as Payload saves it. Only the members that we write and
 * read are named; an editor may add others (`version`, `direction`, `indent`), which mean nothing.
 * What an incomplete working copy may lack is optional here; `findMissing` says it at submission.
 */
export type RichText = { root: RootNode }

export type RootNode = { type: 'root'; children: BlockLevelNode[]; [member: string]: unknown }

export type BlockLevelNode =
  ParagraphNode | HeadingNode | ListNode | QuoteNode | TableNode | RuleNode | BlockNode

export type ParagraphNode = { type: 'paragraph'; children: InlineNode[]; [member: string]: unknown }
export type HeadingNode = {
  type: 'heading'
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  children: InlineNode[]
  [member: string]: unknown
}
export type QuoteNode = { type: 'quote'; children: InlineNode[]; [member: string]: unknown }
export type RuleNode = { type: 'horizontalrule'; [member: string]: unknown }

export type ListNode = {
  type: 'list'
  listType: 'bullet' | 'check' | 'number'
  tag?: 'ol' | 'ul'
  start?: number
  children: ListItemNode[]
  [member: string]: unknown
}
/** A nested list is the single child of an item of its own, as Lexical writes it. */
export type ListItemNode = {
  type: 'listitem'
  value?: number
  checked?: boolean | null
  children: (InlineNode | ListNode)[]
  [member: string]: unknown
}

export type TableNode = {
  type: 'table'
  children: TableRowNode[]
  /** Widths of the columns in whole percents, 5 at least and 100 together; see `columnWidths`. */
  colWidths?: number[] | null
  [member: string]: unknown
}
export type TableRowNode = {
  type: 'tablerow'
  children: TableCellNode[]
  [member: string]: unknown
}
export type TableCellNode = {
  type: 'tablecell'
  /** 0 none, 1 row header (a cell of the header row), 2 column header, 3 both (Lexical's flags). */
  headerState?: number
  colSpan?: number | null
  rowSpan?: number | null
  children: BlockLevelNode[]
  [member: string]: unknown
}

export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode
export type TextNode = {
  type: 'text'
  text: string
  /** Lexical's bits: see `textFormats`. */
  format?: number
  [member: string]: unknown
}
export type LineBreakNode = { type: 'linebreak'; [member: string]: unknown }
export type TabNode = { type: 'tab'; text: string; [member: string]: unknown }
export type LinkNode = {
  type: 'autolink' | 'link'
  fields: { linkType?: 'custom'; url: string; newTab?: boolean | null; [member: string]: unknown }
  children: InlineNode[]
  [member: string]: unknown
}

/** Lexical's text format bits. */
export const textFormats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** One of the seven blocks. */
export type BlockNode = {
  type: 'block'
  fields: BlockFields
  [member: string]: unknown
}

type Maybe<T> = T | null | undefined

/** `id`, `blockName` and the rows' `id` are the editor's and carry no meaning. */
export type BlockFields = { id?: string; blockName?: string | null } & (
  | AlertFields
  | DosageTableFields
  | NumberedStepsFields
  | DecisionTableFields
  | ScaleFields
  | FigureFields
  | LocalFieldFields
)

export type AlertFields = {
  blockType: 'alert'
  level: AlertLevel
  title?: Maybe<string>
  /** Plain text, line breaks kept. */
  text?: Maybe<string>
}
export type DosageTableFields = {
  blockType: 'dosageTable'
  caption?: Maybe<string>
  rows?: Maybe<DosageRow[]>
  source?: Maybe<string>
}
export type DosageRow = {
  drug?: Maybe<string>
  /** For whom, or for which indication. */
  population?: Maybe<string>
  dose?: Maybe<string>
  route?: Maybe<string>
  interval?: Maybe<string>
  maximum?: Maybe<string>
  remark?: Maybe<string>
}
export type NumberedStepsFields = {
  blockType: 'numberedSteps'
  title?: Maybe<string>
  steps?: Maybe<StepRow[]>
}
export type StepRow = { text?: Maybe<string>; detail?: Maybe<string>; who?: Maybe<string> }
export type DecisionTableFields = {
  blockType: 'decisionTable'
  caption?: Maybe<string>
  rows?: Maybe<DecisionRow[]>
}
export type DecisionRow = {
  condition?: Maybe<string>
  action?: Maybe<string>
  remark?: Maybe<string>
}
export type ScaleFields = {
  blockType: 'scale'
  /** Short name, such as EVA or ALGOPLUS. */
  code?: Maybe<string>
  name?: Maybe<string>
  population?: Maybe<string>
  minimum?: Maybe<number>
  maximum?: Maybe<number>
  /** From which score to treat. */
  threshold?: Maybe<string>
  levels?: Maybe<LevelRow[]>
  instructions?: Maybe<string>
  /** The reference of the scale in this library, and the title that it had in force when it was chosen. */
  document?: Maybe<string>
  documentTitle?: Maybe<string>
  source?: Maybe<string>
}
export type LevelRow = { score?: Maybe<string>; meaning?: Maybe<string> }
export type FigureFields = {
  blockType: 'figure'
  /** Id of a media document; replaced by a `FrozenFile` when the content is resolved. */
  image?: unknown
  alt?: Maybe<string>
  caption?: Maybe<string>
}
export type LocalFieldFields = {
  blockType: 'localField'
  /** Stable key, letters, digits and hyphens. */
  key?: Maybe<string>
  label?: Maybe<string>
  hint?: Maybe<string>
}

export const blockTypes = [
  'alert',
  'dosageTable',
  'numberedSteps',
  'decisionTable',
  'scale',
  'figure',
  'localField',
] as const
export type BlockType = (typeof blockTypes)[number]

/** How grave an alert is, and the word that says so on the page. */
export const alertLevels = codedList({
  danger: 'Danger',
  warning: 'Attention',
  info: 'À savoir',
})
export type AlertLevel = CodeOf<typeof alertLevels>
