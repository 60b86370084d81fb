import type { ArrayField, Field, GroupField, SanitizedCollectionConfig } from 'payload'

import { publicFields } from './publicFields'

const nameOf = (field: Field): string =>
  'name' in field && typeof field.name === 'string' ? field.name : ''

/** The fields themselves, out of the rows and tabs that only arrange them on the screen. */
const unarranged = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return unarranged(field.fields)
    return field.type === 'tabs' ? field.tabs.flatMap((tab) => unarranged(tab.fields)) : [field]
  })

const hasRows = (field: Field): field is ArrayField | GroupField =>
  field.type === 'array' || field.type === 'group'

/** A row inside a row is public with it, the id that the database gave it aside. */
const withoutIds = (field: Field): Field =>
  hasRows(field)
    ? {
        ...field,
        fields: unarranged(field.fields)
          .filter((row) => nameOf(row) !== 'id')
          .map(withoutIds),
      }
    : field

const filterRows = (field: Field, names: readonly string[] | true): Field =>
  names !== true && hasRows(field)
    ? {
        ...field,
        fields: unarranged(field.fields)
          .filter((row) => names.includes(nameOf(row)))
          .map(withoutIds),
      }
    : field

/** The fields of a release that the public schema has, rows of arrays and groups included. */
export const filterFields = (fields: readonly Field[]): Field[] =>
  unarranged(fields).flatMap((field): Field[] => {
    const name = nameOf(field)
    const names = Object.hasOwn(publicFields, name) ? publicFields[name] : undefined
    return names === undefined ? [] : [filterRows(field, names)]
  })

/** The releases collection as the public schema sees it: the public fields, and no mutation. */
export const filterCollection = (
  collection: SanitizedCollectionConfig,
): SanitizedCollectionConfig =>
  Object.assign(
    { ...collection, fields: filterFields(collection.fields) },
    {
      graphQL: { singularName: 'Release', pluralName: 'Releases', disableMutations: true as const },
    },
  )
