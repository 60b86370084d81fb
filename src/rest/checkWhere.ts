import type { FlattenedField } from 'payload'

import type { FieldIssue } from '../errors'
import { isRecord } from '../input/isRecord'

const forOne = new Set([
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_like',
])
// `all` is not among them: SQLite has nothing of the kind.
const forMany = new Set(['in', 'not_in'])
const onMaps = new Set(['intersects', 'near', 'within'])

type Fields = readonly FlattenedField[]

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

const isList = (value: unknown): boolean =>
  isPlain(value) || (Array.isArray(value) && value.every(isPlain))

const isDate = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'null' ||
  ((typeof value === 'string' || typeof value === 'number') &&
    !Number.isNaN(new Date(String(value)).getTime()))

/** The types of the fields that a path leads to: two of one name stand in different blocks. */
const typesAt = (fields: Fields, [name, ...rest]: string[]): string[] =>
  fields.flatMap((field) => {
    if (field.name !== name) return []
    return rest.length > 0 && 'flattenedFields' in field
      ? typesAt(field.flattenedFields, rest)
      : [field.type]
  })

/** What is asked for of a relation to several collections: `value`, `relationTo`, another name; undefined for no such one. */
const partOfPair = (fields: Fields, [name, ...rest]: string[]): string | undefined => {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return undefined
  if ('flattenedFields' in field) return partOfPair(field.flattenedFields, rest)
  const isPair = 'relationTo' in field && Array.isArray(field.relationTo)
  return isPair ? rest.join('.') : undefined
}

const onWords = new Set(['contains', 'like', 'not_like'])
// The databases look for words in these as if they were texts, and fail or find by chance.
const wordless = new Set(['checkbox', 'date', 'number'])
const withNull = new Set(['equals', 'not_equals', 'exists', 'in', 'not_in'])

// What a relation points at is an id: MongoDB fails where words are looked for in one.
const isRelation = (fields: Fields, [name, ...rest]: string[]): boolean =>
  fields.some((field) => {
    if (field.name !== name) return false
    if ('flattenedFields' in field) return isRelation(field.flattenedFields, rest)
    return 'relationTo' in field && ['', 'value'].includes(rest.join('.'))
  })

// The versions of a document are asked for by `version.title`.
const segmentsOf = (path: string): string[] => path.replace(/^version\./, '').split('.')

const wrongValue = (
  { path, operator, value }: { path: string; operator: string; value: unknown },
  fields: Fields,
): string | undefined => {
  if (onMaps.has(operator)) return 'Rien ici n’a de position géographique.'
  if (!forOne.has(operator) && !forMany.has(operator)) return 'Cet opérateur n’existe pas.'
  if (!(forMany.has(operator) ? isList(value) : isPlain(value)))
    return 'Une valeur simple est attendue.'
  // As JSON brings it: an address says `null` in letters.
  if (value === null && !withNull.has(operator)) return 'Une valeur est attendue.'
  const types = typesAt(fields, segmentsOf(path))
  if (onWords.has(operator) && types.some((type) => wordless.has(type)))
    return 'Les mots ne se cherchent que dans un texte.'
  const part = partOfPair(fields, segmentsOf(path))
  // SQLite keeps what such a relation points at in two columns, each with a name of its own.
  if (part !== undefined && !['value', 'relationTo'].includes(part))
    return `Demandez « ${path}.value » ou « ${path}.relationTo ».`
  const relation = isRelation(fields, segmentsOf(path))
  if (onWords.has(operator) && relation)
    return 'Une relation se compare par equals, not_equals, in ou not_in.'
  // Payload makes no list of these: the databases fail, or find nothing.
  if (forMany.has(operator) && part === 'relationTo')
    return 'Une collection se compare par equals ou not_equals.'
  const isNoList = value === null || value === 'null' || (part === 'value' && !Array.isArray(value))
  if (forMany.has(operator) && relation && isNoList)
    return 'Une liste est attendue : [in][0], [in][1]…'
  if (operator === 'exists' || !types.includes('date')) return undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.every(isDate) ? undefined : 'Une date est attendue.'
}

/** What is wrong with a condition, before the database gets to see it. */
export const issuesOfWhere = (where: unknown, fields: Fields, at = 'where'): FieldIssue[] => {
  if (where === undefined || where === '') return []
  if (!isRecord(where)) return [{ path: at, message: 'Une condition est attendue.' }]
  return Object.entries(where).flatMap(([path, condition]): FieldIssue[] => {
    const here = `${at}.${path}`
    if (/^(and|or)$/i.test(path)) {
      const parts: unknown[] = Array.isArray(condition)
        ? condition
        : isRecord(condition)
          ? Object.values(condition)
          : [condition]
      return parts.flatMap((part, index) => issuesOfWhere(part, fields, `${here}.${index}`))
    }
    if (!isRecord(condition)) return [{ path: here, message: 'Un opérateur est attendu.' }]
    return Object.entries(condition).flatMap(([operator, value]): FieldIssue[] => {
      const message = wrongValue({ path, operator, value }, fields)
      return message === undefined ? [] : [{ path: `${here}.${operator}`, message }]
    })
  })
}
