import type { Payload } from 'payload'
import { parse } from 'qs-esm'

import { createError, type FieldIssue } from '../errors'
import { issuesOfWhere } from './checkWhere'

type Range = { from: number; to: number }

const ranges: Readonly<Record<string, Range>> = {
  depth: { from: 0, to: 10 },
  limit: { from: 0, to: 1000 },
  page: { from: 1, to: 1_000_000 },
}

type Query = Readonly<Record<string, unknown>>

// Several of a name, or names within it, are a list or an object when Payload sees them.
const valuesOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const isWithin = (value: unknown, { from, to }: Range): boolean =>
  (typeof value === 'string' || typeof value === 'number') &&
  /^\d{1,7}$/.test(String(value)) &&
  Number(value) >= from &&
  Number(value) <= to

const issuesOfNumbers = (query: Query): FieldIssue[] =>
  Object.entries(ranges).flatMap(([path, range]) =>
    valuesOf(query[path])
      .filter((value) => !isWithin(value, range))
      .map(() => ({
        path,
        message: `Un nombre entier de ${range.from} à ${range.to} est attendu.`,
      })),
  )

// Every other one is taken for one text: of several Payload makes a list, and fails with it.
const structured = new Set(['where', 'sort', 'select', 'populate', 'joins', 'selectedLocales'])

const issuesOfRepeated = (query: Query): FieldIssue[] =>
  Object.entries(query)
    .filter(([name, value]) => !structured.has(name) && typeof value === 'object')
    .map(([path]) => ({ path, message: 'Donnez ce paramètre une seule fois.' }))

const issuesOfSort = ({ sort }: Query): FieldIssue[] =>
  valuesOf(sort)
    .flatMap((value) => (typeof value === 'string' ? value.split(',') : ['']))
    .filter((name) => !/^-?\w+(\.\w+)*$/.test(name.trim()))
    .map(() => ({
      path: 'sort',
      message: 'Un nom de champ est attendu, « - » devant pour inverser.',
    }))

// Payload looks for files under it by a field that ours do not have.
const issuesOfPrefix = ({ pathname, searchParams }: URL): FieldIssue[] =>
  /^\/api\/[\w-]+\/file\//i.test(pathname) && searchParams.has('prefix')
    ? [{ path: 'prefix', message: 'Ce paramètre n’existe pas.' }]
    : []

/** Which collection an address is about, if any. */
const slugIn = ({ pathname }: URL): string | undefined => pathname.toLowerCase().split('/')[2]

const issuesOfQuery = (payload: Payload, slug: string | undefined, query: Query): FieldIssue[] => {
  const collection = payload.config.collections.find((known) => known.slug === slug)
  return [
    ...issuesOfNumbers(query),
    ...issuesOfRepeated(query),
    ...issuesOfSort(query),
    ...issuesOfWhere(query['where'], collection?.flattenedFields ?? []),
  ]
}

const refuseIssues = (errors: FieldIssue[]): void => {
  if (errors.length > 0) throw createError('INVALID_PARAMETER', { errors })
}

/**
 * Checks what a list is asked for by otherwise than by an address.
 * @throws INVALID_PARAMETER naming each wrong parameter.
 */
export const checkListQuery = (payload: Payload, slug: string, query: Query): void =>
  refuseIssues(issuesOfQuery(payload, slug, query))

/**
 * Checks the numbers and the conditions of a query before Payload takes them as they come.
 * @throws INVALID_PARAMETER naming each wrong one.
 */
export const checkQuery = (payload: Payload, url: URL): void => {
  if (url.search === '') return
  // As Payload parses it.
  const query: Query = parse(url.search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  })
  refuseIssues([...issuesOfQuery(payload, slugIn(url), query), ...issuesOfPrefix(url)])
}
