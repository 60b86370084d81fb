import { align } from './align'
import type { Piece } from './piece'

/** A piece with its figures; `key` is alike for pieces that have the same. */
export type Counted = { piece: Piece; figures: string[]; key: string }

/** Pieces between which figures differ. */
export type Cluster = { before: Counted[]; after: Counted[]; isMoved: boolean }

type Figure = { figure: string; of: Counted }

const flat = (pieces: readonly Counted[]): Figure[] =>
  pieces.flatMap((of) => of.figures.map((figure) => ({ figure, of })))

const add = (list: Counted[], one: Counted): void => {
  if (!list.includes(one)) list.push(one)
}

/**
 * Compares, figure by figure, pieces that do not match one by one: a paragraph in two lines has the same figures. Gives
 * the pieces around each difference, and how many figures are in both.
 */
export const inGap = (
  before: readonly Counted[],
  after: readonly Counted[],
): { clusters: Cluster[]; kept: number } => {
  const [first, second] = [flat(before), flat(after)]
  const way = align(
    first.map(({ figure }) => figure),
    second.map(({ figure }) => figure),
  )
  if (way === null) {
    return { clusters: [{ before: [...before], after: [...after], isMoved: false }], kept: 0 }
  }
  const clusters: Cluster[] = []
  let open: Cluster | undefined
  let isEditing = false
  let last: { a: Counted; b: Counted } | undefined
  let kept = 0

  const touches = (one: Counted): boolean =>
    open !== undefined && (open.before.includes(one) || open.after.includes(one))
  const clusterFor = (one: Counted): Cluster => {
    if (open === undefined || !(isEditing || touches(one))) {
      open = { before: [], after: [], isMoved: false }
      clusters.push(open)
      if (last && (last.a === one || last.b === one)) {
        open.before.push(last.a)
        open.after.push(last.b)
      }
    }
    isEditing = true
    return open
  }

  for (const step of way) {
    const a = 'a' in step ? first[step.a]?.of : undefined
    const b = 'b' in step ? second[step.b]?.of : undefined
    if (step.type === 'both' && a && b) {
      if (!a.piece.isOptional) kept += 1
      if (open && (touches(a) || touches(b))) {
        add(open.before, a)
        add(open.after, b)
      }
      isEditing = false
      last = { a, b }
    } else if (a && !a.piece.isOptional) add(clusterFor(a).before, a)
    else if (b && !b.piece.isOptional) add(clusterFor(b).after, b)
  }
  return { clusters, kept }
}
