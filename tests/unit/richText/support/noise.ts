import { isRecord } from '../../../../src/input/isRecord'
import { type JsonRecord } from '../../../../src/richText/model/guards'
import { paragraph } from '../../../../src/richText/model/build'

type Dice = () => number

const extras: readonly JsonRecord[] = [
  { indent: 200 },
  { direction: 'rtl' },
  { format: 'center', style: 'color:white' },
  { width: 3, height: 700, backgroundColor: '#fff', verticalAlign: 'bottom' },
  { frozenRowCount: 1, rowStriping: true, value: 17 },
  { unknown: 'caché', version: 12, mode: 'token', detail: 1 },
]

const emptyBlock = (dice: Dice): JsonRecord =>
  dice() % 2 === 0 ? { ...paragraph('') } : { type: 'list', listType: 'bullet', children: [] }

const cutRun = (node: JsonRecord, dice: Dice): JsonRecord[] => {
  const { text, format } = node
  if (node['type'] !== 'text' || typeof text !== 'string') return [node]
  const at = dice() % (text.length + 1)
  return [
    { ...node, text: text.slice(0, at) },
    { type: 'text', text: '', format: 1 },
    { ...node, text: text.slice(at), format: (Number(format) || 0) | 128 },
  ]
}

const withEmptyRows = (fields: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? [{ id: 'leer' }, ...value.map((row: unknown) => row), {}] : value,
    ]),
  )

/** What editors and clients do to a node without changing what it says. */
export const noisy = (value: unknown, dice: Dice): unknown => {
  if (!isRecord(value)) return value
  const { children, fields, type } = value
  const extra: JsonRecord = type === 'text' ? {} : (extras[dice() % extras.length] ?? {})
  const whole: JsonRecord = { ...value, ...extra }
  if (type === 'block' && isRecord(fields)) {
    whole['fields'] = { ...withEmptyRows(fields), id: 'autre', blockName: 'nom' }
  }
  if (!Array.isArray(children)) return whole
  const inside = children
    .flatMap((child: unknown) => (isRecord(child) ? cutRun(child, dice) : []))
    .map((child) => noisy(child, dice))
  whole['children'] =
    type === 'root' || type === 'tablecell'
      ? [emptyBlock(dice), ...inside, emptyBlock(dice)]
      : inside
  return whole
}
