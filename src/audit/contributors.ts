import type { PayloadRequest, Where } from 'payload'

import { contentEvents, findActs, findActsOf, lifeEvents } from './acts'
import {
  authorsOfActs,
  baseOf,
  contributorsOf,
  distinct,
  isOfBefore,
  type Act,
  type Contributor,
} from './authorship'
import { withAuthorsOfCopies } from './copiesOfBefore'
import { uploadersOfBefore } from './filesOfBefore'

export type { Contributor } from './authorship'

/** What the log tells of the content of these documents, the first act first, with the authors of what was copied. */
export const readActs = async (req: PayloadRequest, keys: readonly string[]): Promise<Act[]> =>
  withAuthorsOfCopies(req, await findActsOf(req, keys))

// As many conditions as SQLite takes beside each other, and to spare.
const atOnce = 100

/** What was changed in each of these documents after the event that the count starts after. */
const readSince = async (
  req: PayloadRequest,
  bases: readonly (readonly [string, number])[],
): Promise<Act[]> => {
  const acts: Act[] = []
  for (let from = 0; from < bases.length; from += atOnce) {
    const or = bases.slice(from, from + atOnce).map(([key, base]): Where => ({
      and: [{ documentKey: { equals: key } }, { seq: { greater_than: base } }],
    }))
    acts.push(...(await findActs(req, contentEvents, { or })))
  }
  return acts
}

/**
 * Whoever wrote what is new in these documents since the newest release of each that was not withdrawn for
 * an error, from the log, in the order of their first change. What is older is not read,
 * however much there is, unless a change was written before authors were named.
 */
export const contributorsOfDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, Contributor[]>> => {
  if (keys.length === 0) return new Map()
  const lives = await findActs(req, lifeEvents, { documentKey: { in: [...keys] } })
  const of = (acts: readonly Act[], key: string) => acts.filter((act) => act.documentKey === key)
  const bases = keys.map((key) => [key, baseOf(of(lives, key))] as const)
  const acts = await readSince(req, bases)
  const ofBefore = keys.filter((key) => of(acts, key).some(isOfBefore))
  const whole = await readActs(req, ofBefore)
  const uploaders = await uploadersOfBefore(req, whole)
  return new Map(
    keys.map((key) => [
      key,
      ofBefore.includes(key)
        ? distinct([...contributorsOf(of(whole, key)), ...(uploaders.get(key) ?? [])])
        : authorsOfActs(of(acts, key)),
    ]),
  )
}

/** The same for one document. */
export const contributorsSinceRelease = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<Contributor[]> =>
  (await contributorsOfDocuments(req, [documentKey])).get(documentKey) ?? []
