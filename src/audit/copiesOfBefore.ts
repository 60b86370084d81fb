import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { isControlledSlug, type ControlledSlug } from '../slugs'
import { findActsOf } from './acts'
import { authorsOfActs, distinct, isOfBefore, type Act } from './authorship'

const instant = z.coerce.date().transform((date) => date.getTime())

const versionSchema = z.object({
  parent: z.union([z.string(), z.number()]).transform(String),
  version: z.object({ updatedAt: instant }),
})

type Version = z.infer<typeof versionSchema>

const findVersions = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  where: Where,
): Promise<Version[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where,
    select: { parent: true, version: { updatedAt: true } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((row) => versionSchema.parse(row))
}

const parse = (key: string): { collection: ControlledSlug; id: string } | null => {
  const [collection = '', id = ''] = key.split('/')
  return isControlledSlug(collection) ? { collection, id } : null
}

/**
 * What each of these documents was copied from. Payload leaves in the first save of a copy the moment of the save that it
 * is a copy of, to the millisecond: that is what ties them where the log names nobody.
 */
const findOrigins = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const first = new Map<string, number>()
  for (const { parent, version } of await findVersions(req, collection, {
    parent: { in: [...ids] },
  })) {
    if (!first.has(parent)) first.set(parent, version.updatedAt)
  }
  const moments = [...new Set(first.values())].map((moment) => new Date(moment).toISOString())
  if (moments.length === 0) return new Map()
  const alike = await findVersions(req, collection, { 'version.updatedAt': { in: moments } })
  const origins = new Map<string, string>()
  for (const [id, moment] of first) {
    const origin = alike.find(({ version }) => version.updatedAt === moment)
    if (origin && origin.parent !== id) origins.set(id, origin.parent)
  }
  return origins
}

const originsOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  const byCollection = new Map<ControlledSlug, string[]>()
  for (const { collection, id } of keys.flatMap((key) => parse(key) ?? [])) {
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
  }
  const found = new Map<string, string>()
  for (const [collection, ids] of byCollection) {
    for (const [id, origin] of await findOrigins(req, collection, ids)) {
      found.set(`${collection}/${id}`, `${collection}/${origin}`)
    }
  }
  return found
}

const isUnnamed = (act: Act): boolean => act.type === 'created' && isOfBefore(act)

/**
 * The same acts; where a document was made before authors were named, as a copy, its making names whoever had written in
 * the original by then, as it would today. A copy of a copy goes back to the first.
 */
export const withAuthorsOfCopies = async (
  req: PayloadRequest,
  acts: readonly Act[],
): Promise<Act[]> => {
  const origins = await originsOf(
    req,
    acts.filter(isUnnamed).map(({ documentKey }) => documentKey),
  )
  if (origins.size === 0) return [...acts]
  const known = await withAuthorsOfCopies(
    req,
    await findActsOf(req, [...new Set(origins.values())]),
  )
  return acts.map((act) => {
    const origin = origins.get(act.documentKey)
    if (origin === undefined || !isUnnamed(act)) return act
    const before = known.filter(({ documentKey, seq }) => documentKey === origin && seq < act.seq)
    return { ...act, data: { ...act.data, authors: distinct(authorsOfActs(before)) } }
  })
}
