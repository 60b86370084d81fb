import {
  block,
  formatBits,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
  type Cell,
} from '../richText/model/build'
import type {
  AlertFields,
  BlockLevelNode,
  BlockNode,
  DosageTableFields,
  HeadingNode,
  InlineNode,
  ListNode,
  ParagraphNode,
  RichText,
  ScaleFields,
  StepRow,
  TableNode,
} from '../richText/model/nodes'

// `**bold**`, `_italic_`, `~subscript~`, `[words](address)`.
const marks = /(\*\*[^*]+\*\*|\b_[^_]+_\b|~[^~]+~|\[[^\]]+\]\([^)]+\))/

const marked = (piece: string): InlineNode => {
  const address = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece)
  if (address?.[1] !== undefined && address[2] !== undefined) return link(address[2], address[1])
  if (piece.startsWith('**')) return textNode(piece.slice(2, -2), formatBits(['bold']))
  if (piece.startsWith('_')) return textNode(piece.slice(1, -1), formatBits(['italic']))
  if (piece.startsWith('~')) return textNode(piece.slice(1, -1), formatBits(['subscript']))
  return textNode(piece)
}

const inlineOf = (text: string): InlineNode[] =>
  text
    .split(marks)
    .filter((piece) => piece !== '')
    .map(marked)

/** A paragraph; `**bold**`, `_italic_`, `~subscript~` and `[words](address)` are understood. */
export const p = (text: string): ParagraphNode => paragraph(inlineOf(text))

/** A heading inside a section. */
export const h = (text: string): HeadingNode => heading('h3', inlineOf(text))

/** A list of points. */
export const bullets = (...items: string[]): ListNode => list('bullet', items.map(inlineOf))

/** A numbered list. */
export const numbered = (...items: string[]): ListNode => list('number', items.map(inlineOf))

/** A table whose first row and first column are headers. */
export const grid = (header: string[], rows: string[][]): TableNode => {
  const cell = (text: string, isHeader: boolean): Cell => ({
    children: [p(text)],
    ...(isHeader && { header: true }),
  })
  return table([
    header.map((text) => cell(text, true)),
    ...rows.map((row) => row.map((text, column) => cell(text, column === 0))),
  ])
}

/** The text of a section, slide or article. */
export const content = (...nodes: BlockLevelNode[]): RichText => richText(nodes)

/** A framed warning. */
export const alert = (level: AlertFields['level'], title: string, text: string): BlockNode =>
  block({ blockType: 'alert', level, title, text })

/** What every document of the sample library says first. */
export const demoNotice = (): BlockNode =>
  alert(
    'danger',
    'Document de démonstration',
    "Document de démonstration, ne pas utiliser pour les soins. Il montre ce que fait la bibliothèque : aucune équipe soignante ne l'a validé. Ce qui n'est rattaché à aucune source relève de l'usage et n'a pas été vérifié.",
  )

/** A table of doses. */
export const dosageTable = (fields: Omit<DosageTableFields, 'blockType'>): BlockNode =>
  block({ blockType: 'dosageTable', ...fields })

/** Steps to follow in order: a sentence, or a sentence with its detail and who does it. */
export const steps = (title: string, ...rows: (StepRow | string)[]): BlockNode =>
  block({
    blockType: 'numberedSteps',
    title,
    steps: rows.map((row) => (typeof row === 'string' ? { text: row } : row)),
  })

/** What to do in which situation. */
export const decisionTable = (
  caption: string,
  ...rows: (readonly [condition: string, action: string, remark?: string])[]
): BlockNode =>
  block({
    blockType: 'decisionTable',
    caption,
    rows: rows.map(([condition, action, remark]) => ({
      condition,
      action,
      ...(remark !== undefined && { remark }),
    })),
  })

/** A pain scale with its threshold. */
export const scale = (fields: Omit<ScaleFields, 'blockType'>): BlockNode =>
  block({ blockType: 'scale', ...fields })

/** A blank that each establishment fills by hand. */
export const localField = (key: string, label: string, hint: string): BlockNode =>
  block({ blockType: 'localField', key, label, hint })

/** Begins what stands for a stored file until the walk knows its id. */
export const fileMark = 'demo-file:'

/** Stands for one of `files/` until it is stored. */
export const storedFile = (name: string): string => `${fileMark}${name}`

/** A figure; `file` names one of `files/`. */
export const figure = (fields: { file: string; alt: string; caption: string }): BlockNode =>
  block({
    blockType: 'figure',
    image: storedFile(fields.file),
    alt: fields.alt,
    caption: fields.caption,
  })
