import { isRecord } from '../../input/isRecord'
import { isAbsent, type JsonRecord } from './guards'
import type { RichText } from './nodes'
import { isNodeType, schema } from './schema'

/** Deepest nesting of nodes, and longest JSON, of one rich text. */
export const richTextLimits = { depth: 40, bytes: 1_000_000 } as const

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
  const rule = isNodeType(type) && allowed.includes(type) ? schema[type] : undefined
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
