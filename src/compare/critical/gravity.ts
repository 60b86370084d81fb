import type { CriticalKind } from '../types'

/**
 * Kinds from the one that tells most to the one that tells least. A change of several kinds is called by the first: what
 * is gone or elsewhere, then a picture that nobody can read as words, then what is given and to whom, then how it is
 * said; « contra-indication » and « alert » last, for the place says them already.
 */
const order = [
  'removed',
  'moved',
  'picture',
  'drug',
  'figure',
  'duration',
  'negation',
  'population',
  'comparator',
  'contraindication',
  'alert',
] as const satisfies readonly CriticalKind[]

/** The kind that a change of several kinds is called by. */
export const gravest = (kinds: Iterable<CriticalKind>): CriticalKind | undefined => {
  const all = new Set(kinds)
  return order.find((kind) => all.has(kind))
}
