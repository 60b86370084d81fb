import { isRecord } from '../../input/isRecord'
import { isAbsent } from './guards'
import { alertLevels, blockTypes, type BlockType } from './nodes'

/** What is wrong with a value, in French; null when nothing is. */
type Check = (value: unknown) => string | null
type FieldChecks = Readonly<Record<string, Check>>

/** Key of a local field: stable, so that an establishment's own values find it again. */
export const localFieldKeyPattern = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/
const longestKey = 64
const referencePattern = /^(?:[A-Z]{2,8}(?:-[A-Z0-9]{1,16}){1,3})?$/

const text: Check = (value) =>
  isAbsent(value) || typeof value === 'string' ? null : 'un texte est attendu'
const score: Check = (value) =>
  isAbsent(value) || (typeof value === 'number' && Number.isFinite(value))
    ? null
    : 'un nombre est attendu'
const level: Check = (value) => (alertLevels.is(value) ? null : 'niveau inconnu')
const key: Check = (value) =>
  isAbsent(value) ||
  value === '' ||
  (typeof value === 'string' && value.length <= longestKey && localFieldKeyPattern.test(value))
    ? null
    : 'la clé n’a que des lettres sans accent, des chiffres et des traits d’union'
const mediaId: Check = (value) => {
  const id = isRecord(value) ? value['id'] : value
  return isAbsent(id) || (typeof id === 'string' && /^[\w-]{0,64}$/.test(id))
    ? null
    : 'une image de la médiathèque est attendue'
}
const reference: Check = (value) =>
  isAbsent(value) || (typeof value === 'string' && referencePattern.test(value))
    ? null
    : 'une référence est attendue, comme ECH-AGE-001'
const anything: Check = () => null

const checkFields = (fields: Record<string, unknown>, checks: FieldChecks): string | null => {
  for (const [name, value] of Object.entries(fields)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    const issue = check ? check(value) : 'champ inconnu'
    if (issue !== null) return `${name.slice(0, 40)} : ${issue}`
  }
  return null
}

const rows =
  (checks: FieldChecks): Check =>
  (value) => {
    if (isAbsent(value)) return null
    if (!Array.isArray(value)) return 'une liste est attendue'
    for (const [index, row] of value.entries()) {
      const issue = isRecord(row) ? checkFields(row, { id: text, ...checks }) : 'ligne illisible'
      if (issue !== null) return `ligne ${String(index + 1)}, ${issue}`
    }
    return null
  }

const checksOf: Readonly<Record<BlockType, FieldChecks>> = {
  alert: { level, title: text, text },
  dosageTable: {
    caption: text,
    rows: rows({
      drug: text,
      population: text,
      dose: text,
      route: text,
      interval: text,
      maximum: text,
      remark: text,
    }),
    source: text,
  },
  numberedSteps: { title: text, steps: rows({ text, detail: text, who: text }) },
  decisionTable: {
    caption: text,
    rows: rows({ condition: text, action: text, remark: text }),
  },
  scale: {
    code: text,
    name: text,
    population: text,
    minimum: score,
    maximum: score,
    threshold: text,
    levels: rows({ score: text, meaning: text }),
    instructions: text,
    document: reference,
    documentTitle: text,
    source: text,
  },
  figure: { image: mediaId, alt: text, caption: text },
  localField: { key, label: text, hint: text },
}

/** The fields that a kind of block may have, beside its ids. */
export const fieldNamesOf = (type: BlockType): string[] => Object.keys(checksOf[type])

const isBlockType = (value: unknown): value is BlockType =>
  blockTypes.some((known) => known === value)

/** Whether the least score of a scale is below its greatest, as far as both are given. */
export const isScaleRange = (minimum: unknown, maximum: unknown): boolean =>
  typeof minimum !== 'number' || typeof maximum !== 'number' || minimum < maximum

/**
 * What is wrong with the fields of a block; null when nothing is. Only types, patterns and unknown names:
 * what is merely empty is said at submission, so that half a block can be saved.
 */
export const blockIssue = (fields: unknown): string | null => {
  if (!isRecord(fields)) return 'bloc illisible'
  const { blockType } = fields
  if (!isBlockType(blockType)) return 'type de bloc inconnu'
  const checks: FieldChecks = {
    id: text,
    blockName: text,
    blockType: anything,
    // An alert without a level would pass for a mild one.
    ...checksOf[blockType],
  }
  const issue =
    checkFields(fields, checks) ??
    (blockType === 'alert' ? level(fields['level']) : null) ??
    (isScaleRange(fields['minimum'], fields['maximum'])
      ? null
      : 'le score minimum doit être inférieur au score maximum')
  return issue === null ? null : `bloc ${blockType}, ${issue}`
}
