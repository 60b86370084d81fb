import { kindFacts, kindOfReference } from '../kinds/facts'
import { type DocumentKind } from '../vocabulary/documents'

/** Where people read a document. */
export const readingPath = (kind: DocumentKind, reference: string): string =>
  `/${kindFacts[kind].path}/${encodeURIComponent(reference)}`

/** Where people read one of its releases. */
export const readingReleasePath = (address: {
  kind: DocumentKind
  reference: string
  number: string
}): string => `${readingPath(address.kind, address.reference)}/releases/${address.number}`

type Compared = { kind: DocumentKind; reference: string; from: string; to: string }

/** Where people compare two of them. */
export const comparePath = ({ kind, reference, from, to }: Compared): string =>
  `${readingPath(kind, reference)}/compare/${from}...${to}`

const readingAddress = /^\/[a-z]+\/([^/?]+)(?:\/(?:releases|compare)\/([^/?]+))?(?:\?|$)/

/** The document, and the release if one is named, that the address of a page speaks of. */
export const readingAddressOf = (
  url: string,
): { reference: string; number: string | undefined } | undefined => {
  const [, segment, number] = readingAddress.exec(url) ?? []
  try {
    return segment === undefined ? undefined : { reference: decodeURIComponent(segment), number }
  } catch {
    // Bytes that are no text name nothing.
    return undefined
  }
}

/** Where people read what a reference names; none for a reference that is not of this library's form. */
export const pathOfReference = (reference: string): string | undefined => {
  const kind = kindOfReference(reference)
  return kind && readingPath(kind, reference)
}

/** The address of a page from that of the same release under /v1. */
export const readingPathOf = (apiPath: string): string => apiPath.replace(/^\/v1(?=\/)/, '')

/** Where the first page speaks of a theme. */
export const themeAnchor = (code: string): string => `theme-${code.toLowerCase()}`

/** The one stylesheet of the site. */
export const stylesheetPath = '/reading.css'
