import type { Payload } from 'payload'

import { slugs } from '../../slugs'
import type { Given } from './asked'
import { isRecord } from '../../input/isRecord'

// Accounts are deactivated, never deleted: a library that has one is not empty again.
const known = new WeakSet<Payload>()

/** Whether nobody has an account: whoever comes first makes one, as Payload lets them. */
export const hasNobody = async (payload: Payload): Promise<boolean> => {
  if (known.has(payload)) return false
  const { docs } = await payload.db.find({ collection: slugs.users, limit: 1, pagination: false })
  if (docs.length > 0) known.add(payload)
  return docs.length === 0
}

/** Whether a function is asked for the form of a new account: the page of the first one asks at each key. */
export const isFirstAccountForm = ({ name, args }: { name: unknown; args: unknown }): boolean =>
  name === 'form-state' &&
  isRecord(args) &&
  args['collectionSlug'] === slugs.users &&
  args['operation'] === 'create' &&
  args['id'] == null &&
  args['schemaPath'] === slugs.users

/** What that form is given: what stands in it, and nothing of any document. */
export const firstAccountForm = ({ docPermissions, formState, skipValidation }: Given): Given => ({
  collectionSlug: slugs.users,
  operation: 'create',
  schemaPath: slugs.users,
  ...(docPermissions !== undefined && { docPermissions }),
  ...(formState !== undefined && { formState }),
  ...(skipValidation !== undefined && { skipValidation }),
})
