import { html } from '../render/markup'
import { isGiven, type PageRelease } from '../render/release'
import { renderParts } from '../render/renderPage'
import { framed } from './frame'
import { readingPathOf } from './paths'

const localLinks = (
  { links }: PageRelease,
  publicUrl: string,
): NonNullable<PageRelease['links']> => {
  const document = links?.document ?? ''
  return {
    ...links,
    document: document.startsWith(publicUrl)
      ? readingPathOf(document.slice(publicUrl.length))
      : document,
  }
}

/** The page on which a release is read. */
export const documentPage = (release: PageRelease, publicUrl: string): string => {
  const parts = renderParts({ ...release, links: localLinks(release, publicUrl) })
  return framed({
    title: `${release.title} – ${release.reference}, version ${release.number}`,
    body: html`${parts.header}${parts.contents}
      <main id="contenu">${parts.main}</main>
      ${parts.footer}`,
    listed: release.status === 'inForce',
    description: isGiven(release.summary) ? release.summary : undefined,
  })
}
