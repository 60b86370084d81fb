import type { Field } from 'payload'

import { kindCollections } from '../../../src/kinds/collections'

const nameOf = (field: Field): string => ('name' in field ? field.name : '')

/** Each column once: kinds that share one give the same field, since there is one table of releases. */
const merged = (fields: readonly Field[]): Field[] => {
  const byName = new Map<string, Field>()
  for (const field of fields) {
    const known = byName.get(nameOf(field)) ?? field
    if (known !== field) throw new Error(`two kinds have a column ${nameOf(field)} of releases`)
    byName.set(nameOf(field), field)
  }
  return [...byName.values()]
}

/** The frozen public content of each kind, typed, so that GraphQL can ask for parts of it. */
export const contentFields: Field[] = merged(
  Object.values(kindCollections).flatMap(({ releaseFields }) => releaseFields),
)
