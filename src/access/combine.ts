import type { Access, AccessArgs, AccessResult, FieldAccess, Where } from 'payload'

import type { NetworkRole } from '../vocabulary/people'
import { hasNetworkRole, personOf } from './person'

/** What our rules look at: the body is unknown until it has been looked into. */
export type Asked = AccessArgs<unknown>
export type Rule = (asked: Asked) => AccessResult | Promise<AccessResult>

/** Nobody, by any route: only the library's own code, which overrides access. */
export const nobody: Access = () => false
/** The same, for one field. */
export const nobodyField: FieldAccess = () => false

/** Any person with an active account. */
export const persons: Access = ({ req }) => personOf(req) !== null
/** The same, for one field. */
export const personsField: FieldAccess = ({ req }) => personOf(req) !== null

/** People with one of these roles in the network. */
export const networkOnly =
  (...roles: NetworkRole[]): Access =>
  ({ req }) =>
    hasNetworkRole(req.user, ...roles)

/** The same, for a field. */
export const networkOnlyField =
  (...roles: NetworkRole[]): FieldAccess =>
  ({ req }) =>
    hasNetworkRole(req.user, ...roles)

/** A condition that holds where one of these does; false when there is none. */
export const anyWhere = (conditions: readonly (Where | false)[]): AccessResult => {
  const given = conditions.filter((condition) => condition !== false)
  return given.length === 0 ? false : { or: given }
}

/** `field` is one of these values; false when there is none. */
export const isOneOf = (field: string, values: readonly string[]): Where | false =>
  values.length > 0 && { [field]: { in: [...values] } }

/** `field` is none of these values. */
export const isNoneOf = (field: string, values: readonly string[]): Where =>
  values.length > 0 ? { [field]: { not_in: [...values] } } : {}

/** Nothing may be created, changed or deleted by any API. */
export const writtenByTheLibraryOnly = {
  create: nobody,
  update: nobody,
  delete: nobody,
} as const
