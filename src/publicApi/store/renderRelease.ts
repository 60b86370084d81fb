import { now } from '../../clock'
import { cacheFor, mediaTypes, type HeldForm } from '../http/headers'
import { prepare, type Prepared } from '../http/prepare'
import type { PublicRelease } from '../schemas/release'
import { readingPolicy } from '../../site/style'
import { publicRelease } from '../serializers/release'
import { pageOf, pagePolicy, plainTextOf, readingPageOf } from '../serializers/forms'
import type { StoredRelease } from '../stored/release'

export type RenderedRelease = {
  release: PublicRelease
  forms: Record<HeldForm, Prepared>
}

/** Renders a release in its forms. What is not in force any more is stamped so. */
export const renderRelease = async (
  stored: StoredRelease,
  { publicUrl, lastModified }: { publicUrl: string; lastModified: Date },
): Promise<RenderedRelease> => {
  const release = publicRelease(stored, { publicUrl, at: now() })
  const common = {
    lastModified,
    cacheControl: cacheFor.document,
    headers: { 'Content-Language': release.language },
  }
  const page = pageOf(stored, release)
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
      type: mediaTypes.html,
      body: readingPageOf(stored, { release, publicUrl }),
      headers: { 'Content-Language': 'fr', 'Content-Security-Policy': readingPolicy },
    }),
  ])
  return { release, forms: { json, html, txt, page: readingPage } }
}

/** How much of the cache a rendered release takes. */
export const sizeOfForms = (forms: Record<HeldForm, Prepared>): number =>
  Object.values(forms)
    .flatMap(({ bodies }) => Object.values(bodies))
    .reduce((total, { bytes }) => total + bytes.length, 0)
