import { kindFacts } from '../../kinds/facts'
import { type DocumentKind } from '../../vocabulary/documents'
import type { ReleaseLinks } from '../schemas/shared'

export type ReleaseAddress = { kind: DocumentKind; reference: string; number: string }

/** Path of a document, from the root of the server. */
export const documentPath = (kind: DocumentKind, reference: string): string =>
  `/v1/${kindFacts[kind].path}/${encodeURIComponent(reference)}`

/** Path of one release. */
export const releasePath = ({ kind, reference, number }: ReleaseAddress): string =>
  `${documentPath(kind, reference)}/releases/${number}`

/** The links of a release: `self` never changes, `document` is whatever is in force. */
export const releaseLinks = (address: ReleaseAddress, publicUrl: string): ReleaseLinks => {
  const document = publicUrl + documentPath(address.kind, address.reference)
  const self = publicUrl + releasePath(address)
  return {
    self,
    html: `${self}.html`,
    text: `${self}.txt`,
    history: `${document}/releases`,
    document,
  }
}

/** An address of ours made whole; any other is left as it is. */
export const absoluteUrl = (url: string, publicUrl: string): string =>
  url.startsWith('/v1/') ? publicUrl + url : url

/** The files that a fragment shows, at addresses that hold wherever it is read. */
export const absoluteHtml = (html: string, publicUrl: string): string =>
  html.replaceAll(/(\s(?:src|href)=")(\/v1\/)/g, `$1${publicUrl}$2`)
