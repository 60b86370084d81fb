import { html } from '../../render/markup'
import { documentBody, headingsIn } from '../../render/pageParts'
import { isGiven, type PageRelease } from '../../render/release'
import { editionStatusWords } from '../../vocabulary/documentStatus'
import { framed } from '../frame'
import type { FindVersions } from '../types'
import { versionsHtml } from '../versions'
import { aboutHtml } from './about'
import { changesHtml, type ReleaseChanges } from './changes'
import { contentsHtml } from './contents'
import { breadcrumbHtml, identityHtml } from './identity'
import { withRelated, type Relation } from './related'
import { sheetPolicy, sheetStyle } from './sheet'
import { ribbonHtml } from './standing'

export type Reading = {
  release: PageRelease
  relations: readonly Relation[]
  find: FindVersions
  publicUrl: string
  /** What differs from the release before it. */
  changes?: ReleaseChanges | undefined
}

const titleOf = ({ title, reference, number, status }: PageRelease): string => {
  const name = `${title} – ${reference}, version ${number}`
  return status === 'inForce' ? name : `${editionStatusWords(status)} : ${name}`
}

/** The page on which a release is read, and the policy that allows what it needs. */
export const documentPage = ({
  release,
  relations,
  find,
  publicUrl,
  changes,
}: Reading): { body: string; policy: string } => {
  const isInForce = release.status === 'inForce'
  // A title of today has no place in an edition of yesterday.
  const linked = withRelated(release.documentHtml ?? '', {
    relations,
    find: isInForce ? find : undefined,
  })
  // A picture that waits until it is scrolled to would be missing on paper.
  const documentHtml = linked.replaceAll(' loading="lazy"', '')
  const versions = find(release.reference)
  const text = html`${documentBody({ ...release, documentHtml })}${versionsHtml(versions, { shown: release.number })}${aboutHtml(release, publicUrl)}`
  const style = sheetStyle(release, publicUrl)
  const body = framed({
    title: titleOf(release),
    body: html`${breadcrumbHtml(release)}
      <main id="contenu" class="document">
        ${ribbonHtml(release)}${identityHtml(release, versions)}${contentsHtml(headingsIn(text.markup))}
        <div class="text">${changesHtml(release, changes)}${text}</div>
      </main>`,
    listed: isInForce,
    description: isGiven(release.summary) ? release.summary : undefined,
    style,
  })
  return { body, policy: sheetPolicy(style) }
}
