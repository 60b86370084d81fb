import fc from 'fast-check'

import { anyJson, hostileNames, type Json } from './values'

/** One change of a body: which of its places, and what becomes of it. */
export type Mutation = {
  at: number
  how: 'add' | 'drop' | 'replace' | 'repeat' | 'wrap'
  value: Json
  name: string
}

/** One change of a body. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 200 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'add', 'drop', 'repeat', 'wrap'),
  value: anyJson,
  name: fc.constantFrom(...hostileNames),
})

const countOf = (value: Json): number => {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + countOf(part), 1)
}

const entriesOf = (value: Readonly<Record<string, Json>>) => Object.entries(value)

const changed = (value: Json, { how, value: other, name }: Mutation): Json | undefined => {
  if (how === 'replace') return other
  if (how === 'drop') return undefined
  if (how === 'wrap') return [value]
  if (how === 'repeat') return [value, value, value]
  if (typeof value !== 'object' || value === null) return { [name]: other }
  if (Array.isArray(value)) return [...value, other]
  // From entries: `__proto__` is a name like another here.
  return Object.fromEntries([...entriesOf(value), [name, other]])
}

const walk = (value: Json, at: number, change: Mutation): Json | undefined => {
  if (at === 0) return changed(value, change)
  if (typeof value !== 'object' || value === null) return value
  let left = at - 1
  const parts = Object.entries(value).flatMap(([name, part]: [string, Json]) => {
    const count = countOf(part)
    const mine = left >= 0 && left < count
    const next = mine ? walk(part, left, change) : part
    left = mine ? -1 : left - count
    return next === undefined ? [] : [[name, next] as const]
  })
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** The body with these changes, one after the other. */
export const mutate = (body: Json, changes: readonly Mutation[]): Json =>
  changes.reduce<Json>(
    (value, change) => walk(value, change.at % countOf(value), change) ?? null,
    body,
  )
