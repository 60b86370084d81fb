import type { CollectionBeforeChangeHook } from 'payload'

import type { Row } from '../../shared/row'

/** The code of a theme is part of references that were given: it never changes. */
export const keepCode: CollectionBeforeChangeHook<Row> = ({ data, operation, originalDoc }) =>
  operation === 'update' ? { ...data, code: originalDoc?.['code'] } : data
