import {
  GraphQLBoolean,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLSchema,
} from 'graphql/index.js'

import { now } from '../dates/clock'
import { reviewStateOf } from '../content/reviewDate'
import {
  absoluteHtml,
  absoluteUrl,
  releaseLinks,
  type ReleaseAddress,
} from '../publicApi/serializers/links'
import { documentKinds } from '../vocabulary/documents'

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
  const groups = { override: 'at', file: 'sha256', withdrawal: 'kind' }
  for (const [name, marker] of Object.entries(groups)) {
    const field = fields[name]
    if (!field) continue
    field.resolve = (row) => {
      const group = valueOf(row, name)
      return textOf(group, marker) === null ? null : group
    }
  }
}

type Field = GraphQLField<unknown, unknown>

/** A field that no column holds. */
const computed = (field: Pick<Field, 'description' | 'name' | 'resolve' | 'type'>): Field => ({
  args: [],
  deprecationReason: undefined,
  subscribe: undefined,
  extensions: {},
  astNode: undefined,
  ...field,
})

const withdrawn = computed({
  name: 'withdrawn',
  type: GraphQLBoolean,
  description: 'True when the version that the item speaks of was withdrawn since.',
  resolve: (row) => (valueOf(row, 'withdrawn') === true ? true : null),
})

const linkNames = ['self', 'html', 'text', 'history', 'document'] as const

const addressOf = (row: unknown): ReleaseAddress | null => {
  const [kind, reference, number] = [
    textOf(row, 'kind'),
    textOf(row, 'reference'),
    textOf(row, 'number'),
  ]
  return documentKinds.is(kind) && reference !== null && number !== null
    ? { kind, reference, number }
    : null
}

const linksOf = (publicUrl: string): Field =>
  computed({
    name: 'links',
    description: 'Where /v1 has the release, its forms and its document.',
    type: new GraphQLObjectType({
      name: 'Release_Links',
      fields: Object.fromEntries(
        linkNames.map((name) => [name, { type: new GraphQLNonNull(GraphQLString) }]),
      ),
    }),
    resolve: (row) => {
      const address = addressOf(row)
      return address && releaseLinks(address, publicUrl)
    },
  })

/** Gives the types of Payload the values of /v1. */
export const patchFields = (schema: GraphQLSchema, publicUrl: string): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !/^Release(_|$)/.test(type.name)) continue
    const fields = type.getFields()
    addUniqueId(fields)
    makeAbsolute(fields, publicUrl)
    if (type.name === 'Release_Items') fields['withdrawn'] = withdrawn
    if (type.name !== 'Release') continue
    fields['links'] = linksOf(publicUrl)
    emptyGroups(fields)
    const { reviewState } = fields
    if (!reviewState) continue
    reviewState.resolve = (row) =>
      reviewStateOf({ reviewDueAt: textOf(row, 'reviewDueAt'), now: now() })
  }
}
