import type { StoredFile } from '../rows/parts'
import { absoluteUrl } from './links'

/** Tells whether a version that a release speaks of was withdrawn since. */
export type IsWithdrawn = (named: { reference: string; number: string | null }) => boolean

export type Rendering = { publicUrl: string; at: Date; isWithdrawn?: IsWithdrawn | undefined }

/** A file as it is listed: never the id of the media document behind it. */
export const publicFile = (file: StoredFile, publicUrl: string) => ({
  title: file.title,
  url: absoluteUrl(file.url, publicUrl),
  mimeType: file.mimeType,
  bytes: file.bytes,
  sha256: file.sha256,
})
