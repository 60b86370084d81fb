import type { PartView } from './desk'
import { bagOf, likeness } from '../words/likeness'

/** A part of both contents, by its place in each; `isMoved` where it changed places among those of both. */
export type PartPair = { before: number | null; after: number | null; isMoved: boolean }

type Taking = { taken: Map<number, number>; left: Set<number> }

const take = (
  after: readonly PartView[],
  { taken, left }: Taking,
  isOne: (at: number, old: number) => boolean,
): void => {
  after.forEach((_, at) => {
    if (taken.has(at)) return
    const old = [...left].find((candidate) => isOne(at, candidate))
    if (old === undefined) return
    taken.set(at, old)
    left.delete(old)
  })
}

/** The places of a longest run that keeps its order. */
const inOrder = (numbers: readonly number[]): Set<number> => {
  const lengths: number[] = []
  const froms: number[] = []
  numbers.forEach((number, at) => {
    let [best, from] = [1, -1]
    for (let i = 0; i < at; i += 1) {
      const length = (lengths[i] ?? 0) + 1
      if ((numbers[i] ?? 0) < number && length > best) [best, from] = [length, i]
    }
    lengths.push(best)
    froms.push(from)
  })
  const kept = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = froms[at] ?? -1) {
    kept.add(numbers[at] ?? -1)
  }
  return kept
}

/**
 * The parts of two contents, each beside what it was: by key, else by kind and title, else by likeness; in the order of the
 * new content, what went at the place where it stood.
 */
export const alignParts = (before: readonly PartView[], after: readonly PartView[]): PartPair[] => {
  const taking: Taking = { taken: new Map(), left: new Set(before.keys()) }
  const { taken, left } = taking
  const is =
    (test: (old: PartView, now: PartView) => boolean) => (at: number, candidate: number) => {
      const [old, now] = [before[candidate], after[at]]
      return old !== undefined && now !== undefined && test(old, now)
    }
  take(
    after,
    taking,
    is((old, now) => old.key !== '' && old.key === now.key),
  )
  take(
    after,
    taking,
    is((old, now) => old.nature === now.nature && old.title === now.title),
  )
  if (left.size > 0 && taken.size < after.length) {
    const bags = {
      before: before.map(({ text }) => bagOf(text())),
      after: after.map(({ text }) => bagOf(text())),
    }
    const alike = (at: number, candidate: number): number => {
      const [old, now] = [bags.before[candidate], bags.after[at]]
      return old && now ? likeness(old, now) : 0
    }
    take(after, taking, (at, candidate) => alike(at, candidate) >= 0.6)
    take(
      after,
      taking,
      (at, candidate) =>
        before[candidate]?.nature === after[at]?.nature && alike(at, candidate) >= 0.3,
    )
  }
  const kept = inOrder(after.flatMap((_, at) => taken.get(at) ?? []))
  const pairs = after.map((_, at): PartPair => {
    const old = taken.get(at) ?? null
    return { before: old, after: at, isMoved: old !== null && !kept.has(old) }
  })
  // Behind what stood before it, as far as that is still there.
  for (const gone of left) {
    const behind = pairs.findLastIndex(
      (pair) => pair.before !== null && pair.before < gone && !pair.isMoved,
    )
    pairs.splice(behind + 1, 0, { before: gone, after: null, isMoved: false })
  }
  return pairs
}
