import { dateFr, isoMoment } from '../dates/french'
import { kindCodes, kindFacts } from '../kinds/facts'
import { pageOf } from '../kinds/pages'
import { html, type Markup } from '../render/markup'
import { documentKinds, type DocumentKind } from '../vocabulary/documents'
import { framed } from './frame'
import { newsHtml, type News } from './news'
import { readingPath, themeAnchor } from './paths'

/** What the first page says of a document. */
export type Listed = {
  kind: DocumentKind
  reference: string
  number: string
  title: string
  themes: readonly { code: string }[]
  effectiveAt: string
  reviewState: string
  changeSummary: string
}

export type Library = {
  themes: readonly { code: string; title: string }[]
  documents: readonly Listed[]
  /** The newest first. */
  news: readonly News[]
}

const newestFirst = (documents: readonly Listed[]): Listed[] =>
  documents.toSorted(
    (a, b) => b.effectiveAt.localeCompare(a.effectiveAt) || a.reference.localeCompare(b.reference),
  )

const dateHtml = (moment: string): Markup =>
  html`<time datetime="${isoMoment(moment)}">${dateFr(moment)}</time>`

const titleHtml = ({ kind, reference, title }: Listed): Markup =>
  html`<a href="${readingPath(kind, reference)}">${title}</a>`

const nameHtml = ({ kind, reference, number }: Listed): Markup =>
  html`${documentKinds.labels[kind]} ${reference}, version ${number}`

const itemHtml = (listed: Listed): Markup =>
  html`<li>
    ${titleHtml(listed)}${listed.reviewState === 'overdue' && html` <strong class="badge badge--overdue">Révision dépassée</strong>`}
    <p class="detail">${nameHtml(listed)}, en vigueur depuis le ${dateHtml(listed.effectiveAt)}</p>
  </li>`

type Group = { id: string; title: string; documents: Listed[] }

const groupHtml = ({ id, title, documents }: Group): Markup =>
  html`<section class="theme" aria-labelledby="${id}">
    <h2 id="${id}">${title} <span class="count">(${documents.length})</span></h2>
    <ul class="list">
      ${documents.map(itemHtml)}
    </ul>
  </section>`

/** The kinds that have a place of their own, beside the themes. */
const groupsApart = (sorted: readonly Listed[]): Group[] =>
  kindCodes.flatMap((kind) => {
    const { anchor, names } = kindFacts[kind]
    const documents = sorted.filter((listed) => listed.kind === kind)
    return anchor === null ? [] : [{ id: anchor, title: names.plural, documents }]
  })

const groupsOf = ({ themes }: Library, sorted: readonly Listed[]): Group[] => {
  const others = sorted.filter(({ kind }) => kindFacts[kind].anchor === null)
  const known = new Set(themes.map(({ code }) => code))
  return [
    ...themes.map(({ code, title }) => ({
      id: themeAnchor(code),
      title,
      documents: others.filter((document) => document.themes.some((theme) => theme.code === code)),
    })),
    {
      id: 'sans-theme',
      title: 'Autres documents',
      documents: others.filter((document) => !document.themes.some(({ code }) => known.has(code))),
    },
    ...groupsApart(sorted),
  ].filter((group) => group.documents.length > 0)
}

const themesHtml = (groups: readonly Group[]): Markup =>
  html`<nav class="themes" aria-label="Thèmes">
    <ul class="chips">
      ${groups.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`

/** The pages that lead to documents of a kind, where some are in force. */
const entrancesHtml = (documents: readonly Listed[]): Markup[] =>
  kindCodes
    .filter((kind) => documents.some((document) => document.kind === kind))
    .flatMap((kind) => pageOf(kind).entrance ?? [])
    .map(({ path, title }) => html`<p><a href="${path}">${title}</a></p>`)

/** The first page: what changed last, then what is in force by theme, the newest first; newsletters apart. */
export const homePage = (library: Library): string => {
  const sorted = newestFirst(library.documents)
  const groups = groupsOf(library, sorted)
  const body = html`<main id="contenu">
    <h1>Documents en vigueur</h1>
    ${
      sorted.length === 0
        ? html`<p class="lead">Aucun document n’est en vigueur pour le moment.</p>
            ${newsHtml(library.news)}`
        : html`<p class="lead">
              Protocoles, formations et ressources du réseau, dans leur version approuvée et en
              vigueur aujourd’hui.
            </p>
            ${entrancesHtml(sorted)}${themesHtml(groups)}${newsHtml(library.news)}
            <div class="groups">${groups.map(groupHtml)}</div>`
    }
  </main>`
  return framed({
    title: 'Documents en vigueur – Protothèque',
    body,
    listed: true,
    description: 'Les documents de référence du réseau de soins, en vigueur aujourd’hui.',
  })
}
