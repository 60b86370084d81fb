import { isAbsent, isRecord, type JsonRecord } from './guards'
import type { RichText } from './nodes'
import { isSafeUrl } from './urls'
import { blockIssue } from './validateBlock'

/** Deepest nesting of nodes, and longest JSON, of one rich text. */
export const richTextLimits = { depth: 40, bytes: 1_000_000 } as const

type NodeRule = {
  /** Types of node that may stand inside; absent for a leaf. */
  children?: readonly string[]
  /** What is wrong with the node's own members; null when nothing is. */
  issue?: (node: JsonRecord) => string | null
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

const leaf: NodeRule = {}
const rules: Readonly<Record<string, NodeRule>> = {
  root: { children: blockLevel },
  paragraph: { children: inline },
  heading: { children: inline, issue: headingIssue },
  quote: { children: inline },
  list: { children: ['listitem'], issue: listIssue },
  listitem: { children: [...inline, 'list'] },
  table: { children: ['tablerow'] },
  tablerow: { children: ['tablecell'] },
  tablecell: { children: blockLevel, issue: cellIssue },
  link: { children: plainInline, issue: linkIssue },
  autolink: { children: plainInline, issue: linkIssue },
  text: { issue: textIssue },
  linebreak: leaf,
  tab: leaf,
  horizontalrule: leaf,
  block: { issue: ({ fields }) => blockIssue(fields) },
}

const isScalar = (value: unknown): boolean =>
  isAbsent(value) || ['boolean', 'number', 'string'].includes(typeof value)

// Payload keys its maps by these ids, and MongoDB takes no `$` or `.` in a name: what an editor adds
// may stay, what could be mistaken for something else may not.
const strayIssue = (node: JsonRecord): string | null => {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'children' || name === 'fields') continue
    if (!/^[a-z]\w{0,40}$/i.test(name)) return 'nom de propriété refusé'
    const isPlain = Array.isArray(value) ? value.every(isScalar) : isScalar(value)
    if (!isPlain) return `propriété ${name} illisible`
  }
  const fields = node['fields']
  const ids = [node['id'], isRecord(fields) ? fields['id'] : undefined]
  const areIds = ids.every(
    (id) => isAbsent(id) || (typeof id === 'string' && /^[A-Za-z0-9-]{0,64}$/.test(id)),
  )
  return areIds ? null : 'identifiant refusé'
}

const nodeIssue = (node: unknown, allowed: readonly string[], depth: number): string | null => {
  if (!isRecord(node)) return 'élément illisible'
  const { type, children } = node
  const rule = typeof type === 'string' && allowed.includes(type) ? rules[type] : undefined
  if (!rule) return `élément refusé : ${typeof type === 'string' ? type.slice(0, 40) : 'sans type'}`
  if (depth > richTextLimits.depth) return 'texte imbriqué trop profondément'
  const issue = strayIssue(node) ?? rule.issue?.(node) ?? null
  if (issue !== null) return issue
  if (!rule.children) return isAbsent(children) ? null : 'élément illisible'
  if (!Array.isArray(children)) return 'élément illisible'
  for (const child of children) {
    const inside = nodeIssue(child, rule.children, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

const byteLength = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length

/**
 * Whether a value may be stored as rich text: true, or what is wrong in one French sentence. An empty value may.
 * Sound for any JSON: the depth is bounded before anything recurses into it.
 */
export const validateRichText = (value: unknown): string | true => {
  if (isAbsent(value)) return true
  if (!isRecord(value) || Object.keys(value).some((name) => name !== 'root')) {
    return 'Texte mis en forme illisible.'
  }
  const issue = nodeIssue(value['root'], ['root'], 0)
  if (issue !== null) return `Texte mis en forme refusé : ${issue}.`
  return byteLength(value) <= richTextLimits.bytes
    ? true
    : 'Texte mis en forme trop long : partagez-le en plusieurs sections.'
}

/** Whether a value is rich text that we may store, read and render. */
export const isRichText = (value: unknown): value is RichText =>
  !isAbsent(value) && validateRichText(value) === true
