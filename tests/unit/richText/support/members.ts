import { isRecord } from '../../../../src/input/isRecord'
import { type JsonRecord } from '../../../../src/richText/model/guards'
import { schema, type NodeType } from '../../../../src/richText/model/schema'

/** Members that Lexical, Payload or a client may write, whatever our schema says of them. */
const everySeen = [
  'backgroundColor',
  'blockName',
  'checked',
  'colSpan',
  'colWidths',
  'detail',
  'direction',
  'format',
  'frozenColumnCount',
  'frozenRowCount',
  'headerState',
  'height',
  'id',
  'indent',
  'listType',
  'mode',
  'rel',
  'rowSpan',
  'rowStriping',
  'start',
  'style',
  'tag',
  'target',
  'text',
  'textFormat',
  'textStyle',
  'title',
  'unknown',
  'value',
  'verticalAlign',
  'width',
]

/** The members to try on a kind of node: all that the schema names, and all that was ever seen elsewhere. */
export const membersOf = (type: NodeType): string[] => [
  ...new Set([
    ...Object.keys(schema[type].members),
    ...Object.keys(schema[type].fixed),
    ...everySeen,
  ]),
]

/** Values of every kind that a member may be given. */
export const values: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  0.1,
  1,
  2,
  3,
  200,
  4095,
  '',
  'autre',
  'bullet',
  'center',
  'check',
  'h5',
  'number',
  'ol',
  'rtl',
  'color:red;position:fixed',
  [0.1, 99.9],
  [50, 50],
  [30, 70],
  [92, 92],
  [200, 300],
]

type Found = { node: JsonRecord; type: NodeType; path: (number | string)[] }

const isType = (type: unknown): type is NodeType =>
  typeof type === 'string' && Object.hasOwn(schema, type)

/** Every node of a rich text, with the way to it. */
export const nodesIn = (value: unknown, path: (number | string)[] = []): Found[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => nodesIn(one, [...path, index]))
  }
  if (!isRecord(value)) return []
  const { type } = value
  return [
    ...(isType(type) ? [{ node: value, type, path }] : []),
    ...nodesIn(value['root'], [...path, 'root']),
    ...nodesIn(value['children'], [...path, 'children']),
  ]
}

/** A copy with another value at the end of a way. */
export const changed = (value: unknown, path: (number | string)[], to: unknown): unknown => {
  const [first, ...rest] = path
  if (first === undefined) return to
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === first ? changed(one, rest, to) : one))
  }
  return isRecord(value) ? { ...value, [first]: changed(value[first], rest, to) } : value
}
