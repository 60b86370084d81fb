import type { CollectionBeforeChangeHook } from 'payload'

import type { Row } from '../../../src/payloadFields/row'

/** What releases and references say of a row for ever: it is given once, and never changes, whatever way it is written. */
export const keepGiven =
  (field: string): CollectionBeforeChangeHook<Row> =>
  ({ data, operation, originalDoc }) =>
    operation === 'update' ? { ...data, [field]: originalDoc?.[field] } : data
