import { fc } from '@fast-check/vitest'
import type { FlattenedField } from 'payload'

import { leavesOf } from '../../../../src/payloadFields/walk'
import { isRecord } from '../../../../src/input/isRecord'
import { type JsonRecord } from '../../../../src/richText/model/guards'
import { anyValue } from './anyDocument'
import type { State } from './publication'

/** The fields that the built configuration has, rows of lists by the name of the list: `sections.content`; their ids aside. */
export const namesOf = (fields: readonly FlattenedField[], at = ''): string[] =>
  fields.flatMap((field) => {
    if (field.name === 'id') return []
    const name = at + field.name
    return 'flattenedFields' in field ? namesOf(field.flattenedFields, `${name}.`) : [name]
  })

/** The name of the field at a path: `sections.content` of `sections.0.content`. */
export const nameAt = (path: string): string => path.replaceAll(/\.\d+(?=\.)/g, '')

/** A copy with another value at a path. */
export const withValue = (
  value: unknown,
  [name = '', ...rest]: string[],
  other: unknown,
): unknown => {
  const next = (inside: unknown): unknown =>
    rest.length === 0 ? other : withValue(inside, rest, other)
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (String(index) === name ? next(one) : one))
  }
  return isRecord(value) ? { ...value, [name]: next(value[name]) } : value
}

export type Change = { name: string; state: State }

type Fields = Record<'document' | 'media' | 'themes', readonly FlattenedField[]>

const changesOf = (
  fields: readonly FlattenedField[],
  { row, put }: { row: JsonRecord; put: (row: JsonRecord) => State },
): fc.Arbitrary<Change>[] =>
  leavesOf(fields, row).map(({ field, path }) =>
    anyValue(field).map((other) => {
      const changed = withValue(row, path.split('.'), other)
      return { name: nameAt(path), state: put(isRecord(changed) ? changed : row) }
    }),
  )

// Rows that go, come or change places: the lists themselves.
const listChanges = (fields: readonly FlattenedField[], state: State): fc.Arbitrary<Change>[] =>
  fields.flatMap((field) => {
    const rows: unknown = state.document[field.name]
    if (field.type !== 'array' || !Array.isArray(rows)) return []
    const put = (other: unknown): Change => ({
      name: field.name,
      state: { ...state, document: { ...state.document, [field.name]: other } },
    })
    return [
      fc.constant(put(rows.toReversed())),
      fc.constant(put(rows.slice(1))),
      anyValue(field).map(put),
    ]
  })

/** One change of one field of the document, of each file and of each theme that it may point at. */
export const changesIn = (state: State, fields: Fields): fc.Arbitrary<Change[]> => {
  const rowsOf = (what: 'media' | 'themes') =>
    state[what].flatMap((row, index) =>
      changesOf(fields[what], {
        row,
        put: (changed) => ({ ...state, [what]: state[what].with(index, changed) }),
      }).map((change) => change.map(({ name, ...rest }) => ({ ...rest, name: `${what}/${name}` }))),
    )
  return fc.tuple(
    ...changesOf(fields.document, {
      row: state.document,
      put: (document) => ({ ...state, document }),
    }),
    ...listChanges(fields.document, state),
    ...rowsOf('media'),
    ...rowsOf('themes'),
  )
}
