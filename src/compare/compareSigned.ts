import { compareOrder } from './compareOrder'
import type { CompareOrder, Comparison } from './types'

/** Two signed contents of one kind beside each other: what differs, and both in one rendering. */
export const compareSigned = (order: CompareOrder): Promise<Comparison> =>
  Promise.resolve().then(() => compareOrder(order))
