import type { CollectionBeforeChangeHook } from 'payload'

import { rowsOf, type Row } from '../../../src/payloadFields/row'
import type { KeyRule } from '../../../src/kinds/interface/collection'
import { assignKeys } from '../assignKeys'

/** Gives the rows of `field` their stable keys; what a client sends as a key counts only if it is ours. */
export const giveKeys =
  (field: string, rule: KeyRule): CollectionBeforeChangeHook<Row> =>
  ({ data, operation, originalDoc }) => {
    if (!Array.isArray(data[field])) return data
    const previous = operation === 'update' ? rowsOf(originalDoc?.[field]) : []
    return { ...data, [field]: assignKeys(rowsOf(data[field]), { previous, rule }) }
  }
