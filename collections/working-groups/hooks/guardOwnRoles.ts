import type { CollectionBeforeChangeHook } from 'payload'

import { personOf, relationId } from '../../../src/access'
import { createError } from '../../../src/errors'
import { rowsOf, type Row } from '../../../src/payloadFields/row'

const rolesIn = (row: Partial<Row> | undefined, person: string): unknown[] =>
  rowsOf(row?.['members'])
    .filter(({ user }) => relationId(user) === person)
    .flatMap(({ roles }): unknown[] => (Array.isArray(roles) ? roles : []))

/** Nobody names themselves: a role in a group is given by somebody else. One's own may be given up. */
export const guardOwnRoles: CollectionBeforeChangeHook<Row> = ({ data, originalDoc, req }) => {
  const person = personOf(req)
  if (!person) return data
  const before = rolesIn(originalDoc, person.id)
  if (rolesIn(data, person.id).every((role) => before.includes(role))) return data
  throw createError('FORBIDDEN', {
    detail:
      'Personne ne se donne de rôle dans un groupe : demandez-le à un responsable du groupe ou à la coordination.',
  })
}
