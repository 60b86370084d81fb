import { isFrozenFile } from '../richText/frozenFile'
import { itemParts } from '../richText/itemParts'
import type {
  BlockFields,
  BlockLevelNode,
  InlineNode,
  ListItemNode,
  RichText,
  TableCellNode,
} from '../richText/nodes'
import { textFormats } from '../richText/nodes'

/*
 * Only what is rendered counts: each kind of node is written anew from the members that show, so that what an editor
 * adds (`version`, `direction`, `indent`, `format`, `detail`, `mode`, `style`, `textFormat`, ids, column widths,
 * colours) cannot change a hash, and no meaning can hide in a member that nobody sees. Empty members are pruned later.
 */
type Canonical = Readonly<Record<string, unknown>>

const shownFormats = Object.values(textFormats).reduce((bits, bit) => bits | bit, 0)

type Run = {
  type: 'linebreak' | 'link' | 'text'
  text?: string
  format?: number
  url?: string
  children?: Canonical[]
}

const runOf = (node: InlineNode): Run => {
  switch (node.type) {
    case 'text':
      return { type: 'text', text: node.text, format: (node.format ?? 0) & shownFormats }
    case 'tab':
      return { type: 'text', text: '\t', format: 0 }
    case 'linebreak':
      return { type: 'linebreak' }
    // A link opens alike whether it was typed or recognised, here or in another tab.
    case 'link':
    case 'autolink':
      return { type: 'link', url: node.fields.url, children: canonicalInline(node.children) }
  }
}

// An editor may cut a run of text anywhere, and leave empty ones.
const canonicalInline = (nodes: readonly InlineNode[]): Canonical[] => {
  const runs: Run[] = []
  for (const run of nodes.map(runOf)) {
    const last = runs.at(-1)
    if (run.type === 'text' && last?.type === 'text' && last.format === run.format) {
      last.text = (last.text ?? '') + (run.text ?? '')
    } else if (run.text !== '') {
      runs.push(run)
    }
  }
  return runs
}

const canonicalItem = (item: ListItemNode, isChecklist: boolean): Canonical => ({
  type: 'listitem',
  ...(isChecklist && { checked: item.checked === true }),
  children: itemParts(item).flatMap((part) =>
    Array.isArray(part) ? canonicalInline(part) : canonicalBlock(part),
  ),
})

const canonicalCell = (cell: TableCellNode): Canonical => ({
  type: 'tablecell',
  headerState: (cell.headerState ?? 0) > 0 ? cell.headerState : null,
  colSpan: (cell.colSpan ?? 1) > 1 ? cell.colSpan : null,
  rowSpan: (cell.rowSpan ?? 1) > 1 ? cell.rowSpan : null,
  children: canonicalNodes(cell.children),
})

const rowsWithoutIds = (rows: readonly object[] | null | undefined): Canonical[] =>
  (rows ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')),
  )

// Written name by name: `id`, `blockName` and anything unknown stay out.
const canonicalFields = (fields: BlockFields): Canonical => {
  const { blockType } = fields
  switch (blockType) {
    case 'alert':
      return { level: fields.level, title: fields.title, text: fields.text }
    case 'dosageTable':
      return { caption: fields.caption, rows: rowsWithoutIds(fields.rows), source: fields.source }
    case 'numberedSteps':
      return { title: fields.title, steps: rowsWithoutIds(fields.steps) }
    case 'decisionTable':
      return { caption: fields.caption, rows: rowsWithoutIds(fields.rows) }
    case 'scale':
      return {
        code: fields.code,
        name: fields.name,
        population: fields.population,
        minimum: fields.minimum,
        maximum: fields.maximum,
        threshold: fields.threshold,
        levels: rowsWithoutIds(fields.levels),
        instructions: fields.instructions,
        source: fields.source,
      }
    case 'figure':
      return {
        image: isFrozenFile(fields.image) ? fields.image.sha256 : null,
        alt: fields.alt,
        caption: fields.caption,
      }
    case 'localField':
      return { key: fields.key, label: fields.label, hint: fields.hint }
  }
}

const withText = (node: Canonical, children: Canonical[]): Canonical[] =>
  children.length > 0 ? [{ ...node, children }] : []

const canonicalBlock = (node: BlockLevelNode): Canonical[] => {
  switch (node.type) {
    // Empty ones are not rendered; an editor leaves them behind at will.
    case 'paragraph':
    case 'quote':
      return withText({ type: node.type }, canonicalInline(node.children))
    case 'heading':
      return withText({ type: 'heading', tag: node.tag }, canonicalInline(node.children))
    case 'list':
      return withText(
        {
          type: 'list',
          listType: node.listType,
          start: node.listType === 'number' && (node.start ?? 1) !== 1 ? node.start : null,
        },
        node.children.map((item) => canonicalItem(item, node.listType === 'check')),
      )
    case 'table':
      return withText(
        { type: 'table' },
        node.children.map((row) => ({
          type: 'tablerow',
          children: row.children.map(canonicalCell),
        })),
      )
    case 'horizontalrule':
      return [{ type: 'horizontalrule' }]
    case 'block':
      return [{ type: 'block', blockType: node.fields.blockType, ...canonicalFields(node.fields) }]
  }
}

const canonicalNodes = (nodes: readonly BlockLevelNode[]): Canonical[] =>
  nodes.flatMap(canonicalBlock)

/** What a rich text says, in the form that is hashed. */
export const canonicalRichText = (value: RichText | null): Canonical[] =>
  value ? canonicalNodes(value.root.children) : []
