import type { StoredChange } from '../rows/change'

type Facts = { firstReleasedAt: string; lastInForce: string; changedAt: Map<string, string> }

/** What the feed says about documents, found without walking it. */
export type FeedIndex = {
  add: (change: StoredChange) => void
  /** When a release was last released, confirmed, reinstated, replaced or withdrawn. */
  changedAt: (reference: string, number: string) => string | undefined
  firstReleasedAt: (reference: string) => string | undefined
  /** The number that was in force last, or still is. */
  lastInForce: (reference: string) => string | undefined
}

/** Builds an empty index; entries are added in the order of the feed. */
export const createFeedIndex = (): FeedIndex => {
  const facts = new Map<string, Facts>()
  return {
    add: ({ type, reference, number, at }) => {
      const entry = facts.get(reference) ?? {
        firstReleasedAt: at,
        lastInForce: number,
        changedAt: new Map<string, string>(),
      }
      if (type === 'released' || type === 'reinstated') entry.lastInForce = number
      entry.changedAt.set(number, at)
      facts.set(reference, entry)
    },
    changedAt: (reference, number) => facts.get(reference)?.changedAt.get(number),
    firstReleasedAt: (reference) => facts.get(reference)?.firstReleasedAt,
    lastInForce: (reference) => facts.get(reference)?.lastInForce,
  }
}
