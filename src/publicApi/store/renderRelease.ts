import { now } from '../../clock'
import { cacheFor, mediaTypes, type Form } from '../http/headers'
import { prepare, type Prepared } from '../http/prepare'
import type { PublicRelease } from '../schemas/release'
import { publicRelease } from '../serializers/release'
import { pageOf, pagePolicy, plainTextOf } from '../serializers/forms'
import type { StoredRelease } from '../stored/release'

export type RenderedRelease = {
  release: PublicRelease
  forms: Record<Form, Prepared>
}

/** Renders a release in its three forms. What is not in force any more is stamped so. */
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
  const [json, html, txt] = await Promise.all([
    prepare({ ...common, type: mediaTypes.json, body: JSON.stringify(release) }),
    prepare({
      ...common,
      type: mediaTypes.html,
      body: page,
      headers: { ...common.headers, 'Content-Security-Policy': pagePolicy },
    }),
    prepare({ ...common, type: mediaTypes.txt, body: plainTextOf(stored, release) }),
  ])
  return { release, forms: { json, html, txt } }
}

/** How much of the cache a rendered release takes. */
export const sizeOfForms = (forms: Record<Form, Prepared>): number =>
  Object.values(forms)
    .flatMap(({ bodies }) => Object.values(bodies))
    .reduce((total, { bytes }) => total + bytes.length, 0)
