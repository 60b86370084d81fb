import { html, storedMarkup, type Markup } from '../../render/markup'
import type { DocumentKind } from '../../vocabulary/documents'
import { releaseStatusWords } from '../../vocabulary/documentStatus'
import { framed } from '../frame'
import { comparePath, readingPath, readingReleasePath } from '../paths'
import type { Version } from '../types'
import { changeHtml, type Change } from './change'

/** Two releases of a document beside each other, as they are read. */
export type Compared = {
  kind: DocumentKind
  reference: string
  from: Version
  to: Version
  changes: readonly Change[]
  /** The whole document with what was and what is in one. */
  documentHtml: string
}

const addressOf = (version: Version): string =>
  version.status === 'inForce'
    ? readingPath(version.kind, version.reference)
    : readingReleasePath(version)

const versionHtml = (version: Version): Markup =>
  html`<a href="${addressOf(version)}">version ${version.number}</a>
    (${releaseStatusWords(version).toLocaleLowerCase('fr')})`

const listHtml = (
  { id, title }: { id: string; title: string },
  changes: readonly Change[],
): Markup | false =>
  changes.length > 0 &&
  html`<section class="changes" aria-labelledby="${id}">
    <h2 id="${id}">${title} <span class="count">(${changes.length})</span></h2>
    <ul class="changes__list">
      ${changes.map(changeHtml)}
    </ul>
  </section>`

const legendHtml = html`<p class="detail">
  Dans le texte, <del>ce qui a été retiré</del> est barré et <ins>ce qui a été ajouté</ins> est
  souligné.
</p>`

/** The page on which two releases of a document are compared: what is critical first, the rest, then the text itself. */
export const comparePage = ({
  kind,
  reference,
  from,
  to,
  changes,
  documentHtml,
}: Compared): string => {
  const { title } = to
  const critical = changes.filter((change) => change.critical)
  const others = changes.filter((change) => !change.critical)
  const body = html`<main id="contenu" class="comparison">
    <nav class="breadcrumb" aria-label="Fil d’Ariane">
      <p><a href="${readingPath(kind, reference)}">${title} (${reference})</a></p>
    </nav>
    <h1>Comparer les versions ${from.number} et ${to.number}</h1>
    <p class="lead">De la ${versionHtml(from)} à la ${versionHtml(to)}.</p>
    ${
      changes.length === 0
        ? html`<p>Rien de ce qui se lit ne diffère entre ces deux versions.</p>`
        : html`${listHtml({ id: 'critiques', title: 'Modifications critiques' }, critical)}${listHtml({ id: 'autres', title: critical.length > 0 ? 'Autres modifications' : 'Modifications' }, others)}`
    }
    <section class="compared" aria-labelledby="texte">
      <h2 id="texte">Le texte des deux versions</h2>
      ${legendHtml}
      <div class="text">${storedMarkup(documentHtml)}</div>
    </section>
    <p class="detail">
      <a href="${comparePath({ kind, reference, from: to.number, to: from.number })}"
        >Comparer dans l’autre sens</a
      >
    </p>
  </main>`
  return framed({
    title: `Versions ${from.number} et ${to.number} : ${title} (${reference}) – Protothèque`,
    body,
    listed: false,
  })
}

const lineOf = ({ part, place, before, after, critical }: Change): string =>
  [
    `${critical ? '[critique] ' : ''}${part === null ? place : `${part}, ${place}`}`,
    ...(before === '' ? [] : [`  - ${before.replaceAll('\n', '\n    ')}`]),
    ...(after === '' ? [] : [`  + ${after.replaceAll('\n', '\n    ')}`]),
  ].join('\n')

/** The same as plain text: a list of what differs. */
export const compareText = ({ reference, from, to, changes }: Compared): string =>
  [
    `${to.title} (${reference})`,
    `Version ${from.number} (${releaseStatusWords(from).toLocaleLowerCase('fr')}) et version ${to.number} (${releaseStatusWords(to).toLocaleLowerCase('fr')})`,
    '',
    ...(changes.length === 0
      ? ['Rien de ce qui se lit ne diffère entre ces deux versions.']
      : [...changes.filter((one) => one.critical), ...changes.filter((one) => !one.critical)].map(
          lineOf,
        )),
    '',
  ].join('\n')
