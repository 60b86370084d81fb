import { cacheFor, mediaTypes } from '../../http/headers'
import { prepare } from '../../http/prepare'
import { publicRelease } from '../serializers/release'
import type { ReleaseChanges } from '../../site/document/changes'
import { isVersionWithdrawn } from '../serializers/withdrawn'
import { pageOf, pagePolicy, plainTextOf, readingPageOf } from '../serializers/forms'
import type { IsWithdrawn } from '../serializers/parts'
import type { StoredRelease } from '../rows/release'
import type { Forms, Undated } from './formsFile'
import type { Lookup } from './types'

/** What renders a release besides its row. */
export type Rendering = {
  publicUrl: string
  lookup: Lookup
  /** The moment by which its review state is told. */
  at: Date
  /** What differs from the release before it. */
  changes: ReleaseChanges | undefined
}

/** Renders a release in its forms. What is not in force any more is stamped so. */
export const renderRelease = async (
  stored: StoredRelease,
  { publicUrl, lookup, at, changes }: Rendering,
): Promise<Forms<Undated>> => {
  const isWithdrawn: IsWithdrawn = ({ reference, number }) =>
    isVersionWithdrawn(lookup(reference), number)
  const release = publicRelease(stored, { publicUrl, at, isWithdrawn })
  const common = {
    // The bytes do not tell: whoever sends them dates them.
    lastModified: at,
    cacheControl: cacheFor.document,
    headers: { 'Content-Language': release.language },
  }
  const page = pageOf(stored, release)
  const reading = readingPageOf(stored, { release, publicUrl, find: lookup, changes })
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
      body: reading.body,
      headers: { 'Content-Language': 'fr', 'Content-Security-Policy': reading.policy },
    }),
  ])
  return { json, html, txt, page: readingPage }
}

/** How much of a cache an answer takes. */
export const sizeOf = ({ bodies }: Pick<Undated, 'bodies'>): number =>
  Object.values(bodies).reduce((total, { bytes }) => total + bytes.length, 0)
