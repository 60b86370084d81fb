import { fc } from '@fast-check/vitest'

import { isRecord } from '../../../../src/input/isRecord'

type Json = Record<string, unknown>
type Path = readonly (number | string)[]

const leftAlone = new Set([
  'type',
  'blockType',
  'hashVersion',
  'key',
  'mimeType',
  'sha256',
  'themes',
  'document',
  'url',
  'language',
  'date',
  'dateRead',
])

/** What a code may be exchanged for. */
const codes: Readonly<Record<string, readonly string[]>> = {
  level: ['danger', 'warning', 'info'],
  tag: ['h3', 'h4', 'h5'],
  listType: ['bullet', 'number', 'check'],
  kind: ['procedure', 'monitoring', 'contraindications', 'keyPoints'],
  layout: ['content', 'image', 'quiz'],
  sha256: ['a', 'b', 'c'].map((letter) => letter.repeat(64)),
  url: ['https://example.org/a', 'https://example.org/b'],
  category: ['tool', 'sheet', 'poster'],
  communication: ['selfReport', 'observed'],
}

const lists = new Set([
  'children',
  'rows',
  'steps',
  'levels',
  'sections',
  'slides',
  'items',
  'scores',
  'thresholds',
  'objectives',
  'legalBasis',
  'references',
  'authors',
  'attachments',
  'relations',
  'content',
])

type Spot = { path: Path; name: string; value: unknown }

const spotsIn = (value: unknown, path: Path = []): Spot[] => {
  const name = path.findLast((one) => typeof one === 'string') ?? ''
  const here = [{ path, name, value }]
  if (Array.isArray(value)) {
    return [...here, ...value.flatMap((one: unknown, at) => spotsIn(one, [...path, at]))]
  }
  if (!isRecord(value)) return here
  return [
    ...here,
    ...Object.entries(value).flatMap(([member, inside]) => spotsIn(inside, [...path, member])),
  ]
}

const put = (value: unknown, [step, ...rest]: Path, other: unknown): unknown => {
  if (step === undefined) return other
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === step ? put(one, rest, other) : one))
  }
  return isRecord(value) ? { ...value, [step]: put(value[step], rest, other) } : value
}

const pieces = ['ne pas ', '2,5', '25', ' mg', '≥ ', '10 µg/kg', 'enfant', ' ', '1 000 UI', 'b', '']

const editWords = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      from: fc.nat(text.length),
      length: fc.nat(6),
      piece: fc.constantFrom(...pieces),
    })
    .map(({ from, length, piece }) => text.slice(0, from) + piece + text.slice(from + length))

const others = (list: unknown[]): fc.Arbitrary<unknown[]> => {
  const at = fc.nat(Math.max(0, list.length - 1))
  return fc.oneof(
    at.map((one) => list.toSpliced(one, 1)),
    fc.tuple(at, at).map(([one, to]) => list.toSpliced(one, 1).toSpliced(to, 0, list[one])),
    fc.tuple(at, at).map(([one, to]) => list.toSpliced(to, 0, structuredClone(list[one]))),
    fc.constant(list.toReversed()),
  )
}

// A row that is there twice has a key of its own, as the system gives it.
const rekeyed = (list: unknown[]): unknown[] => {
  const seen = new Set<unknown>()
  return list.map((row, at) => {
    if (!isRecord(row) || typeof row['key'] !== 'string' || row['type'] === 'block') return row
    const isNew = !seen.has(row['key'])
    seen.add(row['key'])
    return isNew ? row : { ...row, key: `n${String(at)}` }
  })
}

const editOf = (form: Json, { path, name, value }: Spot): fc.Arbitrary<Json> | null => {
  const written = (other: unknown): Json => {
    const edited = put(form, path, other)
    return isRecord(edited) ? edited : form
  }
  const known = codes[name]
  if (typeof value === 'string' && known) return fc.constantFrom(...known).map(written)
  if (leftAlone.has(name) || path.length === 0) return null
  if (typeof value === 'string') return editWords(value).map(written)
  if (typeof value === 'boolean') return fc.constant(written(!value))
  if (typeof value === 'number' && name === 'format')
    return fc.constantFrom(0, 1, 2, 64).map(written)
  if (typeof value === 'number' && ['minimum', 'maximum'].includes(name)) {
    return fc.constant(written(value + 1))
  }
  if (typeof value === 'number' && ['value', 'from', 'to'].includes(name)) {
    return fc.constantFrom(0, 5, 7).map(written)
  }
  if (Array.isArray(value) && lists.has(name) && value.length > 0) {
    return others(value).map((list) => written(rekeyed(list)))
  }
  return null
}

/** One edit somewhere in a signed form: of words, of a code, of a number, of the order or number of rows. */
export const anyEdit = (form: Json): fc.Arbitrary<Json> => {
  const spots = spotsIn(form)
  return fc.nat(Math.max(0, spots.length - 1)).chain((from) => {
    for (let step = 0; step < spots.length; step += 1) {
      const spot = spots[(from + step) % spots.length]
      const edit = spot && editOf(form, spot)
      if (edit) return edit
    }
    return fc.constant(form)
  })
}

/** A few edits, one after the other. */
export const anyEdits = (form: Json): fc.Arbitrary<Json> =>
  fc
    .nat(2)
    .chain((more) =>
      Array.from({ length: more }).reduce<fc.Arbitrary<Json>>(
        (edited) => edited.chain(anyEdit),
        anyEdit(form),
      ),
    )
