import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { openTransactionOf } from './afterCommit'
import { named } from './operationName'

/**
 * Runs `act` in a transaction of the request: joins the one that is open, else opens one and commits
 * it, or takes everything back when `act` throws.
 */
export const inTransaction = async <Result>(
  { req, name }: { req: PayloadRequest; name: string },
  act: () => Promise<Result>,
): Promise<Result> => {
  if ((await openTransactionOf(req, req.payload.db)) !== undefined) return act()
  delete req.transactionID
  return named(name, async () => {
    const isOurs = await initTransaction(req)
    if (!isOurs) return act()
    try {
      const result = await act()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}
