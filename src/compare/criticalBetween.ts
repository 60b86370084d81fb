import { compareSigned } from './compareSigned'
import { criticalChanges } from './critical/criticalChanges'
import type { CompareOrder, CriticalChange } from './types'

/** What whoever signs has to acknowledge between two signed contents of one kind. */
export const criticalBetween = async (order: CompareOrder): Promise<CriticalChange[]> => {
  const hashes = { before: order.before.contentHash, after: order.after.contentHash }
  if (hashes.before === hashes.after) return []
  const { differences } = await compareSigned(order)
  return criticalChanges(differences, hashes)
}
