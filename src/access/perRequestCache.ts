import type { PayloadRequest } from 'payload'

import { requestIdentity } from './requestIdentity'

const reading = ['GET', 'HEAD']

// A request that writes may change the answer on its way: it asks again each time.
const onlyReads = ({ method }: PayloadRequest): boolean =>
  method === undefined || reading.includes(method)

type Known = Map<string, Promise<string[]>>

declare global {
  var prototheque_readOnce: WeakMap<object, Known> | undefined
}

// On globalThis: a page and the access rules may hold two copies of this module.
const knownByAsking = (globalThis.prototheque_readOnce ??= new WeakMap<object, Known>())

/**
 * Finds the same list once in a request that only reads: a page of the admin asks for the rights on every
 * collection, and each of them asks for the same documents. Who asks is part of the name.
 */
export const perRequestCache = (
  req: PayloadRequest,
  name: string,
  find: () => Promise<string[]>,
): Promise<string[]> => {
  if (!onlyReads(req)) return find()
  const asking = requestIdentity(req)
  const known = knownByAsking.get(asking) ?? new Map<string, Promise<string[]>>()
  knownByAsking.set(asking, known)
  const before = known.get(name)
  if (before) return before
  const found = find()
  known.set(name, found)
  // A failure is nothing to remember.
  found.catch(() => known.delete(name))
  return found
}
