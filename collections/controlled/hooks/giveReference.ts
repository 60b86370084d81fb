import { randomUUID } from 'node:crypto'

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Row } from '../../shared/row'

/** How a kind of document makes a reference for a new one. */
export type MakeReference = (req: PayloadRequest, data: Partial<Row>) => Promise<string>

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
