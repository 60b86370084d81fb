import { kindFacts, type DocumentKind } from '../vocabulary/documents'

/** Where people read a document. */
export const readingPath = (kind: DocumentKind, reference: string): string =>
  `/${kindFacts[kind].path}/${encodeURIComponent(reference)}`

/** Where people read one of its releases. */
export const readingReleasePath = (address: {
  kind: DocumentKind
  reference: string
  number: string
}): string => `${readingPath(address.kind, address.reference)}/releases/${address.number}`

/** The address of a page from that of the same release under /v1. */
export const readingPathOf = (apiPath: string): string => apiPath.replace(/^\/v1(?=\/)/, '')

/** The one stylesheet of the site. */
export const stylesheetPath = '/reading.css'
