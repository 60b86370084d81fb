import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { baseOf, type Act, type Contributor } from './authorship'
import { findFiles, uploadersOf } from './uploaders'

type Base = { documentKey: string; number: string }

/** What the release that the count starts after holds, as one text in which digests can be found. */
const heldBy = async (
  req: PayloadRequest,
  { documentKey, number }: Base,
): Promise<[string, string]> => {
  const row = await req.payload.db.findOne<{ id: string; content?: unknown }>({
    collection: slugs.releases,
    where: { and: [{ documentKey: { equals: documentKey } }, { number: { equals: number } }] },
    select: { content: true },
    req,
  })
  return [documentKey, JSON.stringify(row?.content ?? null)]
}

const baseOfDocument = (acts: readonly Act[], documentKey: string): Base[] => {
  const own = acts.filter((act) => act.documentKey === documentKey)
  const base = baseOf(own)
  const number = own.find(({ seq }) => seq === base)?.data.number
  return typeof number === 'string' ? [{ documentKey, number }] : []
}

/**
 * Whoever uploaded a file that entered these documents since the release that the count starts after, for changes that were
 * written before authors were named: every file that the document has had, but for what that release holds.
 */
export const uploadersOfBefore = async (
  req: PayloadRequest,
  acts: readonly Act[],
): Promise<Map<string, Contributor[]>> => {
  const keys = [...new Set(acts.map(({ documentKey }) => documentKey))]
  if (keys.length === 0) return new Map()
  const files = await findFiles(req, { usedBy: { in: keys } })
  if (files.length === 0) return new Map()
  const held = new Map<string, string>()
  for (const base of keys.flatMap((key) => baseOfDocument(acts, key))) {
    held.set(...(await heldBy(req, base)))
  }
  const found = new Map<string, Contributor[]>()
  for (const key of keys) {
    const entered = files.filter(
      ({ usedBy, sha256 }) =>
        usedBy?.includes(key) === true && !held.get(key)?.includes(sha256 ?? '-'),
    )
    found.set(key, await uploadersOf(req, entered))
  }
  return found
}
