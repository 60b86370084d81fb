import type { Difference } from '../types'
import { judge } from './judge'
import { onlyRearranged } from './rewritten'

const groupOf = ({ part, group }: Difference): string => `${part?.key ?? ''}\n${group}`

/** Tells which of the differences of two contents whoever signs has to acknowledge: by the row, step, alert or paragraph that they stand in. */
export const criticalAmong = (
  differences: readonly Difference[],
): ((difference: Difference) => boolean) => {
  const harmless = onlyRearranged(differences)
  const critical = new Set(
    differences
      .filter((difference) => !harmless.has(difference) && judge(difference).size > 0)
      .map(groupOf),
  )
  return (difference) => !harmless.has(difference) && critical.has(groupOf(difference))
}
