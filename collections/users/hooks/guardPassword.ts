import type { CollectionBeforeOperationHook } from 'payload'

import { hasNetworkRole, personOf, relationId } from '../../../src/access'
import { createError } from '../../../src/errors'
import { operationOf } from '../../shared/operationOf'
import { isMembers } from '../../shared/row'

/**
 * A password is its owner's, and an admin's to reset: a coordinator may change the profession of an
 * account without being able to sign in its place.
 */
export const guardPassword: CollectionBeforeOperationHook = (asked) => {
  const { args, overrideAccess, req } = asked
  if (operationOf(asked) !== 'update' || overrideAccess === true) return
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isMembers(data) || !data['password'] || hasNetworkRole(req.user, 'admin')) return
  const target = 'id' in args ? relationId(args.id) : undefined
  if (target === undefined || target !== personOf(req)?.id) throw createError('FORBIDDEN')
}
