import { isRecord } from '../../input/isRecord'
import { isAbsent, type JsonRecord } from './guards'
import {
  textFormats,
  type BlockLevelNode,
  type InlineNode,
  type ListItemNode,
  type RootNode,
  type TableCellNode,
  type TableRowNode,
} from './nodes'
import { isSafeUrl } from './urls'
import { blockIssue } from './validateBlock'

export type NodeType = (
  BlockLevelNode | InlineNode | ListItemNode | RootNode | TableCellNode | TableRowNode
)['type']

/** The one form in which a member is stored; undefined where it is not. */
type Stored = (value: unknown, node: JsonRecord) => unknown

export type NodeSchema = {
  /** Types of node that may stand inside; absent for a leaf. */
  children?: readonly NodeType[]
  /** What is wrong with the node's own members; null when nothing is. */
  issue?: (node: JsonRecord) => string | null
  /** The members that say something, or that the editor finds a node again by. */
  members: Readonly<Record<string, Stored>>
  /** What Lexical reads without looking, alike in every node of the kind. */
  fixed: JsonRecord
}

const plainInline = ['text', 'linebreak', 'tab'] as const
const inline = [...plainInline, 'link', 'autolink'] as const
const blockLevel = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'table',
  'horizontalrule',
  'block',
] as const

const isWhole = (value: unknown, least: number, most: number): boolean =>
  isAbsent(value) ||
  (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)

const textIssue = ({ text, format }: JsonRecord): string | null => {
  if (typeof text !== 'string') return 'texte illisible'
  return isWhole(format, 0, 4095) ? null : 'mise en forme inconnue'
}
const linkIssue = ({ fields }: JsonRecord): string | null => {
  if (!isRecord(fields)) return 'lien illisible'
  const { linkType, url } = fields
  if (!isAbsent(linkType) && linkType !== 'custom') return 'lien interne refusé'
  return isSafeUrl(url) ? null : 'adresse de lien refusée (http, https, mailto ou tel attendu)'
}
const headingIssue = ({ tag }: JsonRecord): string | null =>
  typeof tag === 'string' && /^h[1-6]$/.test(tag) ? null : 'niveau d’intertitre inconnu'
const listIssue = ({ listType, start }: JsonRecord): string | null => {
  if (listType !== 'bullet' && listType !== 'number' && listType !== 'check') {
    return 'type de liste inconnu'
  }
  return isWhole(start, 0, 100_000) ? null : 'numéro de départ illisible'
}
const cellIssue = ({ headerState, colSpan, rowSpan }: JsonRecord): string | null =>
  isWhole(headerState, 0, 3) && isWhole(colSpan, 1, 100) && isWhole(rowSpan, 1, 1000)
    ? null
    : 'cellule de tableau illisible'

const same: Stored = (value) => value
const orElse =
  (absent: number): Stored =>
  (value) =>
    isAbsent(value) ? absent : value

const shownFormats = Object.values(textFormats).reduce((bits, bit) => bits | bit, 0)

// A figure keeps its image by its id, even when a client sends back the whole document that it read.
const storedFields: Stored = (value) => {
  if (!isRecord(value)) return value
  const { blockName, ...fields } = value
  const { image } = fields
  return isRecord(image) ? { ...fields, image: image['id'] } : fields
}

const element = { version: 1, format: '', indent: 0, direction: null } as const
const text = { version: 1, detail: 0, mode: 'normal', style: '' } as const
const words = { children: inline, members: {} } as const

const link: Omit<NodeSchema, 'fixed'> = {
  children: plainInline,
  issue: linkIssue,
  members: {
    id: same,
    // It opens where the reader wants it to.
    fields: (value) =>
      isRecord(value) ? { linkType: 'custom', url: value['url'], newTab: false } : value,
  },
}

/**
 * The kinds of node that a rich text may hold, and of each what is stored. What is not here is dropped when it is stored: a member
 * that no reader gets could hide words from who approves them (an indent of 200), or show them otherwise.
 */
export const schema: Readonly<Record<NodeType, NodeSchema>> = {
  root: { children: blockLevel, members: {}, fixed: element },
  paragraph: { ...words, fixed: { ...element, textFormat: 0, textStyle: '' } },
  heading: { ...words, issue: headingIssue, members: { tag: same }, fixed: element },
  quote: { ...words, fixed: element },
  list: {
    children: ['listitem'],
    issue: listIssue,
    members: {
      listType: same,
      tag: (_, { listType }) => (listType === 'number' ? 'ol' : 'ul'),
      start: (value, { listType }) =>
        listType === 'number' && typeof value === 'number' ? value : 1,
    },
    fixed: element,
  },
  // Its number and its tick follow from the list: see `storedRichText`.
  listitem: { children: [...inline, 'list'], members: {}, fixed: element },
  // As are the widths of columns from the rows.
  table: { children: ['tablerow'], members: {}, fixed: element },
  tablerow: { children: ['tablecell'], members: {}, fixed: element },
  tablecell: {
    children: blockLevel,
    issue: cellIssue,
    members: { headerState: orElse(0), colSpan: orElse(1), rowSpan: orElse(1) },
    fixed: { ...element, backgroundColor: null },
  },
  link: { ...link, fixed: { ...element, version: 3 } },
  autolink: { ...link, fixed: { ...element, version: 2 } },
  text: {
    issue: textIssue,
    members: {
      text: same,
      format: (value) => (typeof value === 'number' ? value & shownFormats : 0),
    },
    fixed: text,
  },
  linebreak: { members: {}, fixed: { version: 1 } },
  tab: { members: {}, fixed: { ...text, text: '\t', format: 0, detail: 2 } },
  horizontalrule: { members: {}, fixed: { version: 1 } },
  block: {
    issue: ({ fields }) => blockIssue(fields),
    members: { fields: storedFields },
    fixed: { version: 2, format: '' },
  },
}

/** Whether a value names a kind of node. */
export const isNodeType = (value: unknown): value is NodeType =>
  typeof value === 'string' && Object.hasOwn(schema, value)
