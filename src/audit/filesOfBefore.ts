import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { baseOf, type Act, type Contributor } from './authorship'
import { findFiles, uploadersOf, type UploadedFile } from './uploaders'

const heldSchema = z.object({ documentKey: z.string(), content: z.unknown() })

type Base = { documentKey: string; number: string }

/** The release that the count of a document starts after, if there is one. */
const baseOfDocument = (acts: readonly Act[], documentKey: string): Base[] => {
  const own = acts.filter((act) => act.documentKey === documentKey)
  const base = baseOf(own)
  const number = own.find(({ seq }) => seq === base)?.data.number
  return typeof number === 'string' ? [{ documentKey, number }] : []
}

// As many conditions as SQLite takes beside each other, and to spare.
const atOnce = 100

/** What these releases hold, each as one text in which digests can be found. */
const heldBy = async (
  req: PayloadRequest,
  bases: readonly Base[],
): Promise<Map<string, string>> => {
  const held = new Map<string, string>()
  for (let from = 0; from < bases.length; from += atOnce) {
    const or = bases.slice(from, from + atOnce).map(({ documentKey, number }): Where => ({
      and: [{ documentKey: { equals: documentKey } }, { number: { equals: number } }],
    }))
    const { docs } = await req.payload.db.find({
      collection: slugs.releases,
      where: { or },
      select: { documentKey: true, content: true },
      pagination: false,
      limit: 0,
      req,
    })
    for (const { documentKey, content } of docs.map((row) => heldSchema.parse(row))) {
      held.set(documentKey, JSON.stringify(content ?? null))
    }
  }
  return held
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
  const bases = keys.flatMap((key) => baseOfDocument(acts, key))
  const held = await heldBy(req, bases)
  const people = await uploadersOf(req, files)
  const isEntered = (key: string, { usedBy, sha256 }: UploadedFile): boolean =>
    usedBy?.includes(key) === true && held.get(key)?.includes(sha256 ?? '-') !== true
  return new Map(
    keys.map((key) => {
      const users = files.filter((file) => isEntered(key, file)).map(({ uploadedBy }) => uploadedBy)
      return [key, people.filter(({ user }) => users.includes(user))]
    }),
  )
}
