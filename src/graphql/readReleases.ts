import type { FlattenedField, Payload, Where } from 'payload'

import { issuesOfWhere } from '../rest'
import { createError } from '../errors'
import { reachDatabase } from '../publicApi/rows/reach'
import { slugs } from '../slugs'
import { isDeeper } from './isDeeper'
import { keyedLists, sortKeys } from './publicFields'
import { tellWithdrawn } from './tellWithdrawn'
import { isRecord } from '../input/isRecord'

/** Says how many releases are about to be read for whoever asks. @throws RATE_LIMITED when they are too many. */
export type Charge = (releases: number) => void

export type ReleaseReader = {
  readOne: (id: string, charge: Charge) => Promise<unknown>
  readMany: (args: Readonly<Record<string, unknown>>, charge: Charge) => Promise<unknown>
}

const mostReleases = 100
const usualReleases = 20

const refuse = (detail: string): never => {
  throw createError('INVALID_PARAMETER', { detail })
}

const readNumber = (
  value: unknown,
  { name, usual, most }: { name: string; usual: number; most: number },
): number => {
  if (value === undefined || value === null) return usual
  if (typeof value === 'number' && value >= 1 && value <= most) return value
  return refuse(`${name} : donnez un nombre de 1 à ${most}.`)
}

const readSort = (value: unknown): string => {
  if (value === undefined || value === null) return '-effectiveAt'
  if (typeof value === 'string' && sortKeys.has(value.replace(/^-/, ''))) return value
  return refuse(
    `sort : donnez ${[...sortKeys].join(', ')}, avec « - » devant pour l’ordre inverse.`,
  )
}

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

// An AND or OR is two levels, a condition three more with the list of its values.
const deepestWhere = 9
const mostParts = 500

const partsIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 1
    : Object.values(value).reduce<number>((sum, part) => sum + partsIn(part), 0)

// GraphQL names what is within something with two strokes: themes__code.
const withDots = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withDots)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replaceAll('__', '.'), withDots(part)]),
  )
}

const readWhere = (value: unknown, fields: readonly FlattenedField[]): Where => {
  if (!isWhere(value)) return {}
  if (isDeeper(value, deepestWhere) || partsIn(value) > mostParts) {
    return refuse('where : donnez moins de conditions.')
  }
  const [issue] = issuesOfWhere(withDots(value), fields)
  return issue === undefined ? value : refuse(`${issue.path} : ${issue.message}`)
}

/**
 * The release with a `publicId` on each row that has a key. Keys are a document's own: a cache that knew rows by them
 * would show the text of one protocol in another.
 */
const withPublicIds = (release: Readonly<Record<string, unknown>>) => {
  const { reference, number } = release
  const named = keyedLists.flatMap((name) => {
    const rows: unknown = release[name]
    if (!Array.isArray(rows)) return []
    const withIds = rows.filter(isRecord).map((row) => ({
      ...row,
      publicId: [reference, number, row['key']].map(String).join('/'),
    }))
    return [[name, withIds] as const]
  })
  return { ...release, ...Object.fromEntries(named) }
}

const inForce: Where = { status: { equals: 'inForce' } }

/**
 * Reads releases for the public schema. Nobody's rights are used: no user is passed, the collection's own
 * access holds, and what is not in force is left out a second time here.
 */
export const createReleaseReader = (payload: Payload): ReleaseReader => {
  const fields = payload.collections[slugs.releases].config.flattenedFields
  const find = async (
    where: Where,
    { limit, page, sort }: { limit: number; page: number; sort: string },
  ) => {
    const found = await reachDatabase(() =>
      payload.find({
        collection: slugs.releases,
        where: { and: [inForce, where] },
        limit,
        page,
        sort,
        depth: 0,
        overrideAccess: false,
      }),
    )
    const told = await reachDatabase(() =>
      tellWithdrawn(
        payload,
        found.docs.map((doc) => ({ ...doc })),
      ),
    )
    return { ...found, docs: told.map(withPublicIds) }
  }
  return {
    readOne: async (id, charge) => {
      charge(1)
      const { docs } = await find({ id: { equals: id } }, { limit: 1, page: 1, sort: 'reference' })
      return docs[0] ?? null
    },
    readMany: async ({ where, limit, page, sort }, charge) => {
      const asked = {
        limit: readNumber(limit, { name: 'limit', usual: usualReleases, most: mostReleases }),
        page: readNumber(page, { name: 'page', usual: 1, most: 1_000_000 }),
        sort: readSort(sort),
      }
      const condition = readWhere(where, fields)
      charge(asked.limit)
      return find(condition, asked)
    },
  }
}
