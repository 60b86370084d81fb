import { randomUUID } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import type { MakeReference } from '../../../src/kinds/interface/collection'
import type { Row } from '../../../src/payloadFields/row'

/**
 * Gives a new document its reference and its identifier, and keeps both for ever: whatever a client
 * sends, restores or copies.
 */
export const giveReference =
  (makeReference: MakeReference): CollectionBeforeChangeHook<Row> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const reference = originalDoc?.['reference']
      return { ...data, reference, identifier: originalDoc?.['identifier'] }
    }
    return {
      ...data,
      reference: await makeReference(req, data),
      identifier: `urn:uuid:${randomUUID()}`,
    }
  }
