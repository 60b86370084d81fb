import type { CollectionBeforeChangeHook } from 'payload'

import type { Row } from '../../shared/row'

/** Deactivating an account signs it out everywhere. */
export const endSessions: CollectionBeforeChangeHook<Row> = ({ data, operation }) =>
  operation === 'update' && data['active'] === false ? { ...data, sessions: [] } : data
