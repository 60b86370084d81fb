import { diffArrays } from 'diff'

/**
 * A thing of each side with its place there; one of them where it came or went. What changed places is there twice:
 * where it went from, without what it is now, and where it is.
 */
export type Pair<Thing> = {
  before: { thing: Thing; at: number } | null
  after: { thing: Thing; at: number } | null
  isMoved: boolean
}

export type Rule<Thing> = {
  /** All that a thing says: two with one key are the same. */
  key: (thing: Thing) => string
  /** How alike two things are, from 0 to 1; 0 for what can never be one. */
  likeness: (before: Thing, after: Thing) => number
  /** From which likeness on two things are one that was changed. */
  enough: number
}

type Placed<Thing> = { thing: Thing; at: number }

const mostEdits = 1000
const mostPairs = 20_000

const placed = <Thing>(things: readonly Thing[]): Placed<Thing>[] =>
  things.map((thing, at) => ({ thing, at }))

/** Runs of what is the same on both sides, and gaps between them. */
const anchored = <Thing>(
  before: readonly Placed<Thing>[],
  after: readonly Placed<Thing>[],
  key: (thing: Thing) => string,
): { isSame: boolean; before: Placed<Thing>[]; after: Placed<Thing>[] }[] => {
  const found: readonly { added?: boolean; removed?: boolean; value: string[] }[] | undefined =
    diffArrays(
      before.map(({ thing }) => key(thing)),
      after.map(({ thing }) => key(thing)),
      { maxEditLength: mostEdits },
    )
  if (found === undefined) return [{ isSame: false, before: [...before], after: [...after] }]
  const runs: { isSame: boolean; before: Placed<Thing>[]; after: Placed<Thing>[] }[] = []
  let [b, a] = [0, 0]
  for (const { added = false, removed = false, value } of found) {
    const isSame = !added && !removed
    const run = {
      isSame,
      before: added ? [] : before.slice(b, b + value.length),
      after: removed ? [] : after.slice(a, a + value.length),
    }
    b += run.before.length
    a += run.after.length
    const last = runs.at(-1)
    if (last && !last.isSame && !isSame) {
      last.before.push(...run.before)
      last.after.push(...run.after)
    } else runs.push(run)
  }
  return runs
}

type Gap<Thing> = { before: Placed<Thing>[]; after: Placed<Thing>[] }

const pairOf = <Thing>(
  before: Placed<Thing> | undefined,
  after: Placed<Thing> | undefined,
): Pair<Thing> => ({ before: before ?? null, after: after ?? null, isMoved: false })

/** The pairs of a gap that keep their order and are most alike together. */
const bestInOrder = <Thing>({ before, after }: Gap<Thing>, rule: Rule<Thing>): Pair<Thing>[] => {
  const [n, m] = [before.length, after.length]
  if (n === 0 || m === 0 || n * m > mostPairs) {
    return [
      ...before.map((one) => pairOf(one, undefined)),
      ...after.map((one) => pairOf(undefined, one)),
    ]
  }
  const alike = before.map((one) =>
    after.map((other) => {
      const found = rule.likeness(one.thing, other.thing)
      return found >= rule.enough ? found : 0
    }),
  )
  const best = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const gain = (i: number, j: number): number => alike[i]?.[j] ?? 0
  for (let i = n - 1; i >= 0; i -= 1) {
    const line = best[i]
    for (let j = m - 1; line && j >= 0; j -= 1) {
      const both = gain(i, j) > 0 ? gain(i, j) + at(i + 1, j + 1) : 0
      line[j] = Math.max(both, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: Pair<Thing>[] = []
  let [i, j] = [0, 0]
  while (i < n || j < m) {
    if (i < n && j < m && gain(i, j) > 0 && at(i, j) === gain(i, j) + at(i + 1, j + 1)) {
      pairs.push(pairOf(before[i], after[j]))
      i += 1
      j += 1
    } else if (i < n && (j === m || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push(pairOf(before[i], undefined))
      i += 1
    } else {
      pairs.push(pairOf(undefined, after[j]))
      j += 1
    }
  }
  return pairs
}

/** What went from one place and came in another is one thing that moved. */
const withMoves = <Thing>(pairs: readonly Pair<Thing>[], rule: Rule<Thing>): Pair<Thing>[] => {
  const gone = pairs.flatMap(({ before, after }) => (before && !after ? [before] : []))
  const moved = new Map<number, Placed<Thing>>()
  const come = pairs.flatMap(({ before, after }) => (after && !before ? [after] : []))
  if (gone.length * come.length > mostPairs) return [...pairs]
  for (const isSure of [true, false]) {
    for (const now of come) {
      if (moved.has(now.at)) continue
      const taken = new Set([...moved.values()].map(({ at }) => at))
      const old = gone.find(
        ({ thing, at }) =>
          !taken.has(at) &&
          (isSure
            ? rule.key(thing) === rule.key(now.thing)
            : rule.likeness(thing, now.thing) >= 0.75),
      )
      if (old) moved.set(now.at, old)
    }
  }
  const away = new Set([...moved.values()].map(({ at }) => at))
  return pairs.flatMap(({ before, after, isMoved }) => {
    if (before && !after && away.has(before.at)) return [{ before, after, isMoved: true }]
    const from = after && !before ? moved.get(after.at) : undefined
    return from ? [{ before: from, after, isMoved: true }] : [{ before, after, isMoved }]
  })
}

/**
 * Two lists of things, each beside what it was: in the order of the new list, what went at the place where it stood. Nothing is left
 * out, and only what has one key passes for the same: a bad match makes more differences, never fewer.
 */
export const align = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  rule: Rule<Thing>,
): Pair<Thing>[] => {
  const pairs = anchored(placed(before), placed(after), rule.key).flatMap((run) =>
    run.isSame
      ? run.before.map((one, index) => pairOf(one, run.after[index]))
      : bestInOrder(run, rule),
  )
  return withMoves(pairs, rule)
}
