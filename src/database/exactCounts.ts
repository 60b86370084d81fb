import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

import { openTransactionOf } from './afterCommit'

type Adapter = Pick<
  BaseDatabaseAdapter,
  'count' | 'countVersions' | 'find' | 'findVersions' | 'queryDrafts'
> & { sessions?: Record<string, unknown> }

type Question = { req?: Partial<PayloadRequest>; where?: Where }

const everything: Where = { id: { exists: true } }

/**
 * Payload asks MongoDB for an estimate when it counts everything, which the server refuses inside a
 * transaction. A condition that always holds makes it count.
 */
export const countExactly = (adapter: Adapter): void => {
  const exactly = async <Args extends Question>(args: Args): Promise<Args> => {
    const isLimited = args.where !== undefined && Object.keys(args.where).length > 0
    if (isLimited || (await openTransactionOf(args.req, adapter)) === undefined) return args
    return { ...args, where: everything }
  }
  const questions = pick(adapter)
  adapter.count = async (args) => questions.count(await exactly(args))
  adapter.countVersions = async (args) => questions.countVersions(await exactly(args))
  adapter.find = async (args) => questions.find(await exactly(args))
  adapter.findVersions = async (args) => questions.findVersions(await exactly(args))
  adapter.queryDrafts = async (args) => questions.queryDrafts(await exactly(args))
}

/** The adapter's own methods, still finding everything else that they use on the adapter. */
const pick = (adapter: Adapter): Adapter => {
  const { count, countVersions, find, findVersions, queryDrafts } = adapter
  const own = { count, countVersions, find, findVersions, queryDrafts }
  Object.setPrototypeOf(own, adapter)
  return own
}
