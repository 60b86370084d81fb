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

const isWithin = (text: string, { from, to }: Range): boolean =>
  /^\d{1,7}$/.test(text) && Number(text) >= from && Number(text) <= to

const issuesOfNumbers = ({ searchParams }: URL): FieldIssue[] =>
  Object.entries(ranges).flatMap(([path, range]) =>
    searchParams
      .getAll(path)
      .filter((value) => !isWithin(value, range))
      .map(() => ({
        path,
        message: `Un nombre entier de ${range.from} à ${range.to} est attendu.`,
      })),
  )

const issuesOfSort = ({ searchParams }: URL): FieldIssue[] =>
  searchParams
    .getAll('sort')
    .flatMap((value) => value.split(','))
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

/**
 * Checks the numbers and the conditions of a query before Payload takes them as they come.
 * @throws INVALID_PARAMETER naming each wrong one.
 */
export const checkQuery = (payload: Payload, url: URL): void => {
  if (url.search === '') return
  const slug = url.pathname.split('/')[2]
  const collection = payload.config.collections.find((known) => known.slug === slug)
  // As Payload parses it.
  const { where } = parse(url.search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  })
  const fields = collection?.flattenedFields ?? []
  const errors = [
    ...issuesOfNumbers(url),
    ...issuesOfPrefix(url),
    ...issuesOfSort(url),
    ...issuesOfWhere(where, fields),
  ]
  if (errors.length > 0) throw createError('INVALID_PARAMETER', { errors })
}
