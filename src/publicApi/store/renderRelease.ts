import { now } from '../../dates/clock'
import { cacheFor, mediaTypes, type CachedForm } from '../../http/headers'
import { prepare, type Prepared } from '../../http/prepare'
import type { PublicRelease } from '../schemas/release'
import { publicRelease } from '../serializers/release'
import { isVersionWithdrawn } from '../serializers/withdrawn'
import { pageOf, pagePolicy, plainTextOf, readingPageOf } from '../serializers/forms'
import type { IsWithdrawn } from '../serializers/parts'
import type { StoredRelease } from '../rows/release'
import type { Lookup } from './types'

export type RenderedRelease = {
  release: PublicRelease
  forms: Record<CachedForm, Prepared>
}

/** A page names the documents that its own is related to, with what became of them. */
const pageModified = ({ relations }: StoredRelease, lastModified: Date, lookup: Lookup): Date =>
  new Date(
    Math.max(
      lastModified.getTime(),
      ...relations
        .flatMap(({ reference }) => lookup(reference))
        .map(({ updatedAt }) => Date.parse(updatedAt ?? '') || 0),
    ),
  )

/** Renders a release in its forms. What is not in force any more is stamped so. */
export const renderRelease = async (
  stored: StoredRelease,
  { publicUrl, lastModified, lookup }: { publicUrl: string; lastModified: Date; lookup: Lookup },
): Promise<RenderedRelease> => {
  const isWithdrawn: IsWithdrawn = ({ reference, number }) =>
    isVersionWithdrawn(lookup(reference), number)
  const release = publicRelease(stored, { publicUrl, at: now(), isWithdrawn })
  const common = {
    lastModified,
    cacheControl: cacheFor.document,
    headers: { 'Content-Language': release.language },
  }
  const page = pageOf(stored, release)
  const reading = readingPageOf(stored, { release, publicUrl, find: lookup })
  const [json, html, txt, readingPage] = await Promise.all([
    prepare({ ...common, type: mediaTypes.json, body: JSON.stringify(release) }),
    prepare({
      ...common,
      type: mediaTypes.html,
      body: page,
      headers: { ...common.headers, 'Content-Security-Policy': pagePolicy },
    }),
    prepare({ ...common, type: mediaTypes.txt, body: plainTextOf(stored, release) }),
    prepare({
      ...common,
      lastModified: pageModified(stored, lastModified, lookup),
      type: mediaTypes.html,
      body: reading.body,
      headers: { 'Content-Language': 'fr', 'Content-Security-Policy': reading.policy },
    }),
  ])
  return { release, forms: { json, html, txt, page: readingPage } }
}

/** How much of the cache a rendered release takes. */
export const sizeOfForms = (forms: Record<CachedForm, Prepared>): number =>
  Object.values(forms)
    .flatMap(({ bodies }) => Object.values(bodies))
    .reduce((total, { bytes }) => total + bytes.length, 0)
