import { isObjectType, type GraphQLFieldMap, type GraphQLSchema } from 'graphql/index.js'

import { now } from '../clock'
import { reviewStateOf } from '../content/reviewDate'
import { absoluteHtml, absoluteUrl } from '../publicApi/serializers/links'

const valueOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined

const textOf = (row: unknown, name: string): string | null => {
  const value = valueOf(row, name)
  return typeof value === 'string' ? value : null
}

/** What the reader of releases gave each row that has a key: the id of the row in the database is nobody's business. */
const addUniqueId = (fields: GraphQLFieldMap<unknown, unknown>): void => {
  const { key, ...others } = fields
  if (!key) return
  for (const name of Object.keys(fields)) Reflect.deleteProperty(fields, name)
  fields['id'] = {
    ...key,
    name: 'id',
    description: 'Unique over all releases: what a cache may know the row by.',
    resolve: (row) => textOf(row, 'publicId'),
  }
  Object.assign(fields, { key, ...others })
}

const makeAbsolute = (fields: GraphQLFieldMap<unknown, unknown>, publicUrl: string): void => {
  const { html, url } = fields
  if (html) {
    html.resolve = (row) => {
      const value = textOf(row, 'html')
      return value === null ? null : absoluteHtml(value, publicUrl)
    }
  }
  if (url) {
    url.resolve = (row) => {
      const value = textOf(row, 'url')
      return value === null ? null : absoluteUrl(value, publicUrl)
    }
  }
}

/** A group without any value is none: `override` is null, as in /v1. */
const emptyGroups = (fields: GraphQLFieldMap<unknown, unknown>): void => {
  const groups = { override: 'at', file: 'sha256' }
  for (const [name, marker] of Object.entries(groups)) {
    const field = fields[name]
    if (!field) continue
    field.resolve = (row) => {
      const group = valueOf(row, name)
      return textOf(group, marker) === null ? null : group
    }
  }
}

/** Gives the types of Payload the values of /v1. */
export const patchFields = (schema: GraphQLSchema, publicUrl: string): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !/^Release(_|$)/.test(type.name)) continue
    const fields = type.getFields()
    addUniqueId(fields)
    makeAbsolute(fields, publicUrl)
    if (type.name !== 'Release') continue
    emptyGroups(fields)
    const { reviewState } = fields
    if (!reviewState) continue
    reviewState.resolve = (row) =>
      reviewStateOf({ reviewDueAt: textOf(row, 'reviewDueAt'), now: now() })
  }
}
