import type { Payload } from 'payload'
import { cache } from 'react'

import { readDocumentStatuses, type DocumentStatus } from '../documentStatus'
import { createBatch } from './batch'

/** What a cell of the list is drawn with; the document was read by the person's own rights. */
export type CellProps = {
  payload: Payload
  collectionSlug: string
  /** Missing in a form, where Payload draws the cells of such a field too. */
  rowData?: { id: number | string }
}

// One batch a page: React forgets it when the page has been drawn.
const batchOf = cache((payload: Payload) =>
  createBatch((keys) => readDocumentStatuses(payload, keys)),
)

/** Where the document of a row stands; all rows of a page are looked up at once. */
export const statusOfRow = async ({
  payload,
  collectionSlug,
  rowData,
}: CellProps): Promise<DocumentStatus | undefined> =>
  rowData && batchOf(payload)(`${collectionSlug}/${String(rowData.id)}`)
