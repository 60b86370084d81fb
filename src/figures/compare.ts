import { align } from './align'
import { inGap, type Cluster, type Counted } from './gaps'
import type { Piece } from './piece'
import { figuresIn } from './tokens'

/** One place where two texts have not the same figures; `before` or `after` is empty where one has none. */
export type Difference = {
  kind: 'added' | 'changed' | 'missing' | 'moved'
  /** Where it stands, for people. */
  place: string
  /** Which paragraph, cell or line of that place it is, from 1; null when it is not there. */
  paragraph: number | null
  before: string
  after: string
}

export type Compared = {
  /** How many figures the first has, and how many of them the second has in their places. */
  figures: { source: number; kept: number }
  differences: (Difference & { pieces: { before: Counted[]; after: Counted[] } })[]
}

/** The pieces that have figures, each with them. */
export const countedIn = (pieces: readonly Piece[]): Counted[] =>
  pieces.flatMap((piece) =>
    // Lines and columns of a paragraph are pieces of their own, wherever they were cut.
    piece.text.split(/[\t\n]/u).flatMap((text) => {
      const figures = figuresIn(text)
      const key = figures.join(' ')
      return figures.length === 0 ? [] : [{ piece: { ...piece, text }, figures, key }]
    }),
  )

const wordsOf = ({ piece }: Counted): string =>
  piece.text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')

type Split = { first: Counted[]; second: Counted[]; found: number }

/** Takes out the pieces that may stand anywhere and do, word for word. */
const withoutFloating = (first: Counted[], second: Counted[]): Split => {
  const byWords = new Map<string, Counted[]>()
  for (const counted of second) {
    const words = wordsOf(counted)
    byWords.set(words, [...(byWords.get(words) ?? []), counted])
  }
  const taken = new Set<Counted>()
  const stays = (counted: Counted): boolean => {
    const others = (byWords.get(wordsOf(counted)) ?? []).filter(
      (other) => !taken.has(other) && other.key === counted.key,
    )
    const other = counted.piece.floats
      ? (others.find(({ piece }) => piece.floats) ?? others.at(-1))
      : others.find(({ piece }) => piece.floats)
    if (other === undefined) return true
    taken.add(other)
    return false
  }
  // A title may be made of several text boxes: then its figures alone are those of one.
  const staysByFigures = (counted: Counted): boolean => {
    if (!counted.piece.floats) return true
    const other = second.find(
      (candidate) =>
        candidate.piece.floats && candidate.key === counted.key && !taken.has(candidate),
    )
    if (other === undefined) return true
    taken.add(other)
    return false
  }
  const floating = first.filter(({ piece }) => piece.floats)
  const left = new Set(
    [...floating, ...first.filter(({ piece }) => !piece.floats)]
      .filter(stays)
      .filter(staysByFigures),
  )
  const kept = first.filter((counted) => left.has(counted))
  return {
    first: kept,
    second: second.filter((counted) => !taken.has(counted)),
    found: sumOf(first) - sumOf(kept),
  }
}

const sumOf = (counted: readonly Counted[]): number =>
  counted.reduce((sum, { figures, piece }) => sum + (piece.isOptional ? 0 : figures.length), 0)

/**
 * Compares the figures of two texts both ways, in their order: piece by piece, and where the pieces differ, figure by
 * figure. What the second has in other lines is the same; what it has not, has besides, or has elsewhere, differs.
 */
export const compareFigures = (source: readonly Piece[], made: readonly Piece[]): Compared => {
  const counted = countedIn(source)
  const { first, second, found } = withoutFloating(counted, countedIn(made))
  const way = align(
    first.map(({ key }) => key),
    second.map(({ key }) => key),
  )
  const clusters: Cluster[] = []
  let gap: { before: Counted[]; after: Counted[] } = { before: [], after: [] }
  let kept = found
  const close = (): void => {
    if (gap.before.length > 0 || gap.after.length > 0) {
      const inside = inGap(gap.before, gap.after)
      kept += inside.kept
      clusters.push(...inside.clusters)
    }
    gap = { before: [], after: [] }
  }
  if (way === null) gap = { before: first, after: second }
  for (const step of way ?? []) {
    const a = 'a' in step ? first[step.a] : undefined
    const b = 'b' in step ? second[step.b] : undefined
    if (step.type !== 'both') {
      if (a) gap.before.push(a)
      if (b) gap.after.push(b)
      continue
    }
    close()
    if (a && b && isElsewhere(a, b)) clusters.push({ before: [a], after: [b], isMoved: true })
    else if (a && !a.piece.isOptional) kept += a.figures.length
  }
  close()
  const isElsewhereOnly = clusters.every(({ isMoved }) => isMoved)
  const whole = isElsewhereOnly ? undefined : inGap(first, second)
  // Pieces may have been matched with others that look alike: figure by figure, nothing differs.
  const settled =
    whole?.clusters.length === 0 ? { clusters: [], kept: whole.kept } : settleMoves(clusters)
  return {
    figures: {
      source: sumOf(counted),
      kept: (whole?.clusters.length === 0 ? found : kept) + settled.kept,
    },
    differences: settled.clusters.map(differenceOf),
  }
}

/** In another column of its row. */
const isElsewhere = (a: Counted, b: Counted): boolean =>
  a.piece.column !== undefined && b.piece.column !== undefined && a.piece.column !== b.piece.column

/** What is missing in one place and added in another has moved; what may stand anywhere is where it may be. */
const settleMoves = (clusters: readonly Cluster[]): { clusters: Cluster[]; kept: number } => {
  const added = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const [only] = cluster.after
    if (cluster.before.length > 0 || cluster.after.length !== 1 || !only) continue
    added.set(only.key, [...(added.get(only.key) ?? []), cluster])
  }
  const taken = new Set<Cluster>()
  let kept = 0
  const settled = clusters.flatMap((cluster): Cluster[] => {
    const [only] = cluster.before
    if (cluster.after.length > 0 || cluster.before.length !== 1 || !only) return [cluster]
    const other = added.get(only.key)?.find((candidate) => !taken.has(candidate))
    const [there] = other?.after ?? []
    if (!other || !there) return [cluster]
    taken.add(other)
    if (!only.piece.floats && !there.piece.floats) {
      return [{ before: [only], after: [there], isMoved: true }]
    }
    kept += only.figures.length
    return []
  })
  return { clusters: settled.filter((cluster) => !taken.has(cluster)), kept }
}

const longest = 300

const shownText = (counted: readonly Counted[]): string => {
  const text = counted
    .map(({ piece }) => piece.text.replaceAll(/[\^_]\{([^}]*)\}/gu, '^$1').trim())
    .join('\n')
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}

const kindOf = ({ before, after, isMoved }: Cluster): Difference['kind'] => {
  if (isMoved) return 'moved'
  if (before.length === 0) return 'added'
  return after.length === 0 ? 'missing' : 'changed'
}

const differenceOf = (cluster: Cluster): Compared['differences'][number] => {
  const { before, after } = cluster
  return {
    kind: kindOf(cluster),
    place: (after[0] ?? before[0])?.piece.place ?? '',
    paragraph: after[0]?.piece.paragraph ?? null,
    before: shownText(before),
    after: shownText(after),
    pieces: { before, after },
  }
}
