import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { forgetMemberships } from './memberships'
import { personOf } from './person'

type Row = { id: string; active?: boolean | null; roles?: string[] | null }

/**
 * Reads again who asks: whoever waited for the one writer may have been deactivated, or have lost a role, since
 * the request came. To be called within the transaction.
 */
export const readPersonAgain = async (req: PayloadRequest): Promise<void> => {
  const person = personOf(req)
  if (!person || !req.user) return
  forgetMemberships(req)
  const row = await req.payload.db.findOne<Row>({
    collection: slugs.users,
    where: { id: { equals: person.id } },
    req,
  })
  Object.assign(req.user, { active: row?.active ?? row !== null, roles: row?.roles ?? [] })
}

const reads = ['read', 'count', 'readDistinct', 'countVersions', 'findVersions', 'login', 'refresh']

/** Payload marks the member deprecated for one of its values. */
const nameOf = (asked: { operation: string }): string => asked.operation

/** The same before an operation that writes, for a person whose rights it asks about. */
export const askAgain: CollectionBeforeOperationHook = async (asked) => {
  const { req, overrideAccess } = asked
  const operation = nameOf(asked)
  if (overrideAccess === true || reads.includes(operation) || !req.transactionID) return
  await readPersonAgain(req)
}
