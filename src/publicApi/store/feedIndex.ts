import type { WithdrawalKind } from '../../vocabulary/workflow'
import type { StoredChange } from '../rows/change'
import type { Meanwhile } from '../../site/types'

type Facts = {
  firstReleasedAt: string
  lastInForce: string
  changedAt: Map<string, string>
  contentHash: Map<string, string>
  /** By number, the withdrawals, and when what was withdrawn came back. */
  withdrawn: Map<string, { kind: WithdrawalKind; reason: string; at: string }>
  back: Map<string, string>
}

/** What the feed says about documents, found without walking it. */
export type FeedIndex = {
  add: (change: StoredChange) => void
  /** When a release was last released, confirmed, reinstated, replaced or withdrawn. */
  changedAt: (reference: string, number: string) => string | undefined
  firstReleasedAt: (reference: string) => string | undefined
  /** The number that was in force last, or still is. */
  lastInForce: (reference: string) => string | undefined
  /** What was signed of a release, in short. */
  contentHash: (reference: string, number: string) => string | undefined
  /** That a release came back after it had been withdrawn: its row forgets it. */
  meanwhile: (reference: string, number: string) => Meanwhile | undefined
}

/** Builds an empty index; entries are added in the order of the feed. */
export const createFeedIndex = (): FeedIndex => {
  const facts = new Map<string, Facts>()
  return {
    add: ({ type, reference, number, at, withdrawal, contentHash }) => {
      const entry = facts.get(reference) ?? {
        firstReleasedAt: at,
        lastInForce: number,
        changedAt: new Map<string, string>(),
        contentHash: new Map<string, string>(),
        withdrawn: new Map<string, { kind: WithdrawalKind; reason: string; at: string }>(),
        back: new Map<string, string>(),
      }
      if (type === 'released' || type === 'reinstated') entry.lastInForce = number
      entry.changedAt.set(number, at)
      entry.contentHash.set(number, contentHash)
      if (type === 'withdrawn' && withdrawal) {
        const { kind, reason } = withdrawal
        entry.withdrawn.set(number, { kind, reason, at })
      }
      if (type === 'reinstated') entry.back.set(number, at)
      facts.set(reference, entry)
    },
    changedAt: (reference, number) => facts.get(reference)?.changedAt.get(number),
    firstReleasedAt: (reference) => facts.get(reference)?.firstReleasedAt,
    lastInForce: (reference) => facts.get(reference)?.lastInForce,
    contentHash: (reference, number) => facts.get(reference)?.contentHash.get(number),
    meanwhile: (reference, number) => {
      const entry = facts.get(reference)
      const withdrawal = entry?.withdrawn.get(number)
      const reinstatedAt = entry?.back.get(number)
      return withdrawal && reinstatedAt !== undefined && reinstatedAt >= withdrawal.at
        ? { ...withdrawal, reinstatedAt }
        : undefined
    },
  }
}
