import { dateFr, isoMoment } from '../render/dates'
import { html, type Markup } from '../render/markup'
import { documentKinds, type DocumentKind } from '../vocabulary/documents'
import { framed } from './frame'
import { readingPath } from './paths'

/** What the first page says of a document. */
export type Listed = {
  kind: DocumentKind
  reference: string
  number: string
  title: string
  themes: readonly { code: string }[]
  effectiveAt: string
  reviewState: string
}

export type Library = {
  themes: readonly { code: string; title: string }[]
  documents: readonly Listed[]
}

const newestFirst = (documents: readonly Listed[]): Listed[] =>
  documents.toSorted(
    (a, b) => b.effectiveAt.localeCompare(a.effectiveAt) || a.reference.localeCompare(b.reference),
  )

const itemHtml = ({ kind, reference, number, title, effectiveAt, reviewState }: Listed): Markup =>
  html`<li>
    <a href="${readingPath(kind, reference)}">${title}</a>
    <p class="detail">
      ${documentKinds.labels[kind]} ${reference}, version ${number}, en vigueur depuis le
      <time datetime="${isoMoment(effectiveAt)}">${dateFr(effectiveAt)}</time
      >${reviewState === 'overdue' && html`. <strong>Révision dépassée</strong>`}
    </p>
  </li>`

const groupHtml = (id: string, { title, documents }: { title: string; documents: Listed[] }) =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title} (${documents.length})</h2>
    <ul class="list">
      ${documents.map(itemHtml)}
    </ul>
  </section>`

/** The first page: what is in force, by theme, the newest changes first; newsletters apart. */
export const homePage = ({ themes, documents }: Library): string => {
  const sorted = newestFirst(documents)
  const others = sorted.filter(({ kind }) => kind !== 'newsletter')
  const known = new Set(themes.map(({ code }) => code))
  const groups = [
    ...themes.map(({ code, title }) => ({
      id: `theme-${code.toLowerCase()}`,
      title,
      documents: others.filter((document) => document.themes.some((theme) => theme.code === code)),
    })),
    {
      id: 'sans-theme',
      title: 'Autres documents',
      documents: others.filter((document) => !document.themes.some(({ code }) => known.has(code))),
    },
    {
      id: 'lettres',
      title: 'Lettres d’information',
      documents: sorted.filter(({ kind }) => kind === 'newsletter'),
    },
  ].filter((group) => group.documents.length > 0)
  const contents = html`<nav aria-labelledby="sommaire">
    <h2 id="sommaire">Thèmes</h2>
    <ol>
      ${groups.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`
  const body = html`<main id="contenu">
    <h1>Documents en vigueur</h1>
    ${groups.length === 0 ? html`<p>Aucun document n’est en vigueur pour le moment.</p>` : contents}${groups.map(({ id, ...group }) => groupHtml(id, group))}
  </main>`
  return framed({
    title: 'Protothèque : documents en vigueur',
    body,
    listed: true,
    description: 'Les documents de référence du réseau de soins, en vigueur aujourd’hui.',
  })
}
