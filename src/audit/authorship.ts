import { z } from 'zod'

import { actingSchema } from './event'

/** Someone who wrote part of what a document says. */
export type Contributor = { user: string; name: string }

const contributorSchema = z.object({ user: z.string(), name: z.string() })

const saidSchema = z.object({
  contentHash: z.string().nullish(),
  /** Whoever made what the act brought into the document, beside who acted. */
  authors: z.array(contributorSchema).nullish(),
  /** Of an act on a release. */
  number: z.string().nullish(),
  kind: z.string().nullish(),
})

const actSchema = actingSchema.extend({
  documentKey: z.string(),
  seq: z.number(),
  data: saidSchema.nullish().transform((data) => data ?? {}),
})

/** What the log tells of one change of a content, or of one act on its releases. */
export type Act = z.infer<typeof actSchema>

/** Reads a stored event as an act. @throws ZodError when it is none. */
export const parseAct = (row: unknown): Act => actSchema.parse(row)

const isRelease = ({ type }: Act): boolean => type === 'released'
const isOnRelease = (act: Act): boolean =>
  isRelease(act) || act.type === 'withdraw' || act.type === 'reinstate'

/** Everybody once, in the order of their first appearance. */
export const distinct = (people: readonly Contributor[]): Contributor[] => {
  const found = new Map<string, Contributor>()
  for (const { user, name } of people) if (!found.has(user)) found.set(user, { user, name })
  return [...found.values()]
}

const authorsOf = ({ actor, data }: Act): Contributor[] => [
  ...(typeof actor.user === 'string' ? [{ user: actor.user, name: actor.name }] : []),
  ...(data.authors ?? []),
]

/** Whoever wrote what these acts changed, and what they brought in. */
export const authorsOfActs = (acts: readonly Act[]): Contributor[] =>
  distinct(acts.filter((act) => !isOnRelease(act)).flatMap(authorsOf))

/**
 * The number of the event that the count of who has edited starts after: the newest release that is not
 * withdrawn for an error. What was approved by mistake was not approved; what was reinstated is.
 */
export const baseOf = (acts: readonly Act[]): number => {
  const standing = new Map<string, number>()
  const erroneous = new Set<string>()
  for (const act of acts) {
    const { number } = act.data
    if (typeof number !== 'string') continue
    if (isRelease(act)) standing.set(number, act.seq)
    else if (act.type === 'reinstate') erroneous.delete(number)
    else if (act.type === 'withdraw' && act.data.kind === 'error') erroneous.add(number)
  }
  return Math.max(
    0,
    ...[...standing].filter(([number]) => !erroneous.has(number)).map(([, seq]) => seq),
  )
}

/** Whether a change of content was written before authors were named: what it brought back is to be looked for. */
export const isOfBefore = (act: Act): boolean =>
  !isOnRelease(act) && !act.data.authors && typeof act.data.contentHash === 'string'

// Events of before name no authors. That a content came back (a restored version, an undone edit) can be read from the
// hashes of the log, as the save would have read it then.
const returnedTo = (act: Act, acts: readonly Act[]): Contributor[] => {
  const { contentHash } = act.data
  if (!isOfBefore(act) || typeof contentHash !== 'string') return []
  return (
    authorsOfContent(
      acts.filter(({ seq }) => seq < act.seq),
      contentHash,
    ) ?? []
  )
}

/** Whoever wrote what is new in a document since that release, from all that the log tells of it. */
export const contributorsOf = (acts: readonly Act[]): Contributor[] => {
  const base = baseOf(acts)
  const since = acts.filter(({ seq }) => seq > base)
  const returned = since.flatMap((act) => returnedTo(act, acts))
  return distinct([...authorsOfActs(since), ...returned])
}

/**
 * Whoever made an earlier content of a document, found by its hash; undefined when the log does not know it.
 * Of the time since the last release those who wrote since; what is older comes back as a whole, with all
 * who had written until then.
 */
export const authorsOfContent = (
  acts: readonly Act[],
  contentHash: string,
): Contributor[] | undefined => {
  const base = baseOf(acts)
  const made = acts.filter((act) => !isOnRelease(act) && act.data.contentHash === contentHash)
  if (made.length === 0) return undefined
  return distinct(
    made.flatMap(({ seq: last }) => {
      const first = last > base ? base : 0
      return authorsOfActs(acts.filter(({ seq }) => seq > first && seq <= last))
    }),
  )
}
