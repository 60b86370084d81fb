import { pageContentSecurityPolicy, renderPage, renderText, type PageRelease } from '../../render'
import type { ReleaseChanges } from '../../site/document/changes'
import { documentPage } from '../../site/document/page'
import type { FindVersions } from '../../site/types'
import type { PublicRelease } from '../schemas/release'
import type { StoredRelease } from '../rows/release'

/** What a page shows: the public release, and the text that was rendered when it was frozen. */
const pageRelease = (stored: StoredRelease, release: PublicRelease): PageRelease => {
  const { relations: _relations, ...shown } = release
  return { ...shown, documentHtml: stored.documentHtml, documentText: stored.documentText }
}

/** The release as a page that stands alone, with its notices. */
export const pageOf = (stored: StoredRelease, release: PublicRelease): string =>
  renderPage(pageRelease(stored, release))

/** The release as a page of the reading site, and the policy that it is sent with. */
export const readingPageOf = (
  stored: StoredRelease,
  {
    release,
    publicUrl,
    find,
    changes,
  }: {
    release: PublicRelease
    publicUrl: string
    find: FindVersions
    changes?: ReleaseChanges | undefined
  },
): { body: string; policy: string } =>
  documentPage({
    release: pageRelease(stored, release),
    relations: stored.relations,
    find,
    publicUrl,
    changes,
  })

/** What such a page may load: nothing but its own images. */
export const pagePolicy = pageContentSecurityPolicy

/** The release as plain text, with the same notices. */
export const plainTextOf = (stored: StoredRelease, release: PublicRelease): string =>
  renderText(pageRelease(stored, release))
