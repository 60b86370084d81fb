import type { FlattenedField } from 'payload'

const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')

/** The name that Payload's adapter gives the table of a collection. */
export const tableOf = (collection: string): string => snake(collection)

/** The name that it gives the column of a field. */
export const columnOf = (field: string): string => snake(field)

type Place = { root: string; table: string; alias: string; prefix: string; depth: number }

const listOf = (value: string, from: string): string =>
  `(SELECT json_group_array(${value}) FROM (${from}))`

const columnSql = (field: FlattenedField, column: string): string | undefined => {
  switch (field.type) {
    case 'checkbox':
      // SQLite has no other yes and no than 1 and 0.
      return `json(CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)`
    case 'json':
      return `json(${column})`
    case 'date':
    case 'number':
    case 'select':
    case 'text':
    case 'textarea':
      return column
    default:
      return undefined
  }
}

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const manySql = (field: FlattenedField, { root, table, alias, prefix }: Place): string => {
  const owner = `parent_id = ${alias}.id`
  return field.type === 'select'
    ? listOf(
        'value',
        `SELECT value FROM "${table}_${prefix}${snake(field.name)}" WHERE ${owner} ORDER BY "order"`,
      )
    : listOf(
        'text',
        `SELECT text FROM "${root}_texts" WHERE ${owner} AND path = '${field.name}' ORDER BY "order"`,
      )
}

const fieldSql = (field: FlattenedField, place: Place): string | undefined => {
  const { table, alias, prefix, depth } = place
  const name = snake(field.name)
  if (field.type === 'group') {
    return objectSql(field.flattenedFields, { ...place, prefix: `${prefix}${name}_` })
  }
  if (field.type === 'array') {
    const part = `${table}_${prefix}${name}`
    const inner = `p${depth}`
    const value = objectSql(field.flattenedFields, {
      ...place,
      table: part,
      alias: inner,
      prefix: '',
      depth: depth + 1,
    })
    return `(SELECT json_group_array(${value}) FROM (SELECT * FROM "${part}" WHERE _parent_id = ${alias}.id ORDER BY _order) ${inner})`
  }
  if (isMany(field)) return manySql(field, place)
  if (field.type === 'relationship' && typeof field.relationTo === 'string') {
    return `${alias}."${prefix}${name}_id"`
  }
  return columnSql(field, `${alias}."${prefix}${name}"`)
}

const objectSql = (fields: readonly FlattenedField[], place: Place): string =>
  `json_object(${objectMembers(fields, place).join(', ')})`

/** Names and values of these fields, as SQLite itself puts them into a JSON object, read as Payload would. */
export const objectMembers = (fields: readonly FlattenedField[], place: Place): string[] =>
  fields.flatMap((field) => {
    const value = fieldSql(field, place)
    return value === undefined ? [] : [`'${field.name}', ${value}`]
  })
