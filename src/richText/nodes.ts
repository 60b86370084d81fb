/**
 * The rich text that we store: Lexical's JSON as Payload saves it. Only the members that we write and
 * read are named; an editor may add others (`version`, `direction`, `indent`), which mean nothing.
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
  tag: 'ol' | 'ul'
  start: number
  children: ListItemNode[]
  [member: string]: unknown
}
/** A nested list is the single child of an item of its own, as Lexical writes it. */
export type ListItemNode = {
  type: 'listitem'
  value: number
  checked?: boolean
  children: (InlineNode | ListNode)[]
  [member: string]: unknown
}

export type TableNode = { type: 'table'; children: TableRowNode[]; [member: string]: unknown }
export type TableRowNode = {
  type: 'tablerow'
  children: TableCellNode[]
  [member: string]: unknown
}
export type TableCellNode = {
  type: 'tablecell'
  /** 0 none, 1 row header (a cell of the header row), 2 column header, 3 both (Lexical's flags). */
  headerState: number
  colSpan?: number
  rowSpan?: number
  children: BlockLevelNode[]
  [member: string]: unknown
}

export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode
export type TextNode = {
  type: 'text'
  text: string
  /** Lexical's bits: see `textFormats`. */
  format: number
  [member: string]: unknown
}
export type LineBreakNode = { type: 'linebreak'; [member: string]: unknown }
export type TabNode = { type: 'tab'; text: string; [member: string]: unknown }
export type LinkNode = {
  type: 'autolink' | 'link'
  fields: { linkType?: 'custom'; url: string; newTab?: boolean; [member: string]: unknown }
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

/** `id`, `blockName` and the rows' `id` are the editor's and carry no meaning. */
export type BlockFields = { id?: string; blockName?: string } & (
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
  level: 'danger' | 'info' | 'warning'
  title?: string | null
  /** Plain text, line breaks kept. */
  text: string
}
export type DosageTableFields = {
  blockType: 'dosageTable'
  caption: string
  rows: DosageRow[]
  source?: string | null
}
export type DosageRow = {
  drug: string
  /** For whom, or for which indication. */
  population?: string | null
  dose: string
  route: string
  interval?: string | null
  maximum?: string | null
  remark?: string | null
}
export type NumberedStepsFields = {
  blockType: 'numberedSteps'
  title?: string | null
  steps: { text: string; detail?: string | null; who?: string | null }[]
}
export type DecisionTableFields = {
  blockType: 'decisionTable'
  caption: string
  rows: { condition: string; action: string; remark?: string | null }[]
}
export type ScaleFields = {
  blockType: 'scale'
  /** Short name, such as EVA or ALGOPLUS. */
  code: string
  name: string
  population?: string | null
  minimum: number
  maximum: number
  /** From which score to treat. */
  threshold?: string | null
  levels?: { score: string; meaning: string }[] | null
  instructions?: string | null
  source?: string | null
}
export type FigureFields = {
  blockType: 'figure'
  /** Id of a media document; replaced by `FrozenImage` in a release. */
  image: unknown
  alt: string
  caption?: string | null
}
export type LocalFieldFields = {
  blockType: 'localField'
  /** Stable key, letters, digits and hyphens. */
  key: string
  label: string
  hint?: string | null
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
