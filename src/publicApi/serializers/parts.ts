import type { PublicNewsletter, PublicProtocol, PublicTraining } from '../schemas/release'
import type { StoredFile, StoredRelease } from '../rows/release'
import { absoluteHtml, absoluteUrl } from './links'

/** A file as it is listed: never the id of the media document behind it. */
export const publicFile = (file: StoredFile, publicUrl: string) => ({
  title: file.title,
  url: absoluteUrl(file.url, publicUrl),
  mimeType: file.mimeType,
  bytes: file.bytes,
  sha256: file.sha256,
})

/** A section; its stable key is the API's `id` too, as it was before `key` was there. */
export const publicSection = (
  section: StoredRelease['sections'][number],
  publicUrl: string,
): PublicProtocol['sections'][number] => ({
  id: section.key,
  key: section.key,
  kind: section.kind,
  title: section.title,
  html: absoluteHtml(section.html, publicUrl),
  text: section.text,
})

/** A slide as the public reads it, its addresses made absolute. */
export const publicSlide = (
  slide: StoredRelease['slides'][number],
  publicUrl: string,
): PublicTraining['slides'][number] => ({
  id: slide.key,
  key: slide.key,
  layout: slide.layout,
  title: slide.title,
  html: absoluteHtml(slide.html, publicUrl),
  text: slide.text,
  notes: slide.notes,
})

/** Tells whether a version that a letter speaks of was withdrawn since. */
export type IsWithdrawn = (named: { reference: string; number: string | null }) => boolean

const isNamedWithdrawn = (
  { reference, number }: StoredRelease['items'][number],
  isWithdrawn: IsWithdrawn | undefined,
): boolean => reference !== null && isWithdrawn?.({ reference, number }) === true

/** A newsletter item as the public reads it, its addresses made absolute. */
export const publicItem = (
  item: StoredRelease['items'][number],
  { publicUrl, isWithdrawn }: { publicUrl: string; isWithdrawn?: IsWithdrawn | undefined },
): PublicNewsletter['items'][number] => ({
  id: item.key,
  key: item.key,
  type: item.type,
  title: item.title,
  html: absoluteHtml(item.html, publicUrl),
  text: item.text,
  ...(item.reference !== null && { reference: item.reference }),
  ...(item.number !== null && { number: item.number }),
  ...(item.date !== null && { date: item.date }),
  ...(isNamedWithdrawn(item, isWithdrawn) && { withdrawn: true }),
})
