import type { Comparison, CriticalChange, Difference } from '../../compare/types'
import { html, lines, storedMarkup, type Markup } from '../../render/markup'
import { headingsIn } from '../../render/pageParts'
import { narrowTables } from '../../render/narrowTables'
import { compactStyle } from '../../render/style'
import { besideStyle } from '../style/beside'
import { compareStyle } from '../style/compare'
import { contentsHtml } from './contents'
import { withRelated, type Relation } from './related'
import { unpublishedPage, type WorkingPage } from './workingPage'

/** How a comparison is shown: in the whole text, only what changed, or both texts beside each other. */
export const comparedViews = ['all', 'changes', 'beside'] as const

export type ComparedView = (typeof comparedViews)[number]

export type ComparedPage = {
  title: string
  reference: string
  comparison: Comparison
  critical: readonly CriticalChange[]
  relations: readonly Relation[]
  /** What both sides are called, for people. */
  from: string
  to: string
  view: ComparedView
  marks: WorkingPage['marks']
}

const style = compactStyle(`${compareStyle}${besideStyle}
.document{border:0;border-radius:0}
`)

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`

const summaryHtml = ({ comparison, critical, from, to }: ComparedPage): Markup => {
  const count = comparison.differences.length
  if (count === 0) {
    return html`<div class="notice notice--info" role="note">
      <p><strong>Rien n’a changé</strong></p>
      <p>Le texte est le même dans ${from} et dans ${to}.</p>
    </div>`
  }
  const grave =
    critical.length > 0
      ? `, dont ${counted(critical.length, 'changement critique', 'changements critiques')}`
      : ''
  return html`<p class="summary">
    De ${from} à ${to} : ${counted(count, 'différence', 'différences')}${grave}.
  </p>`
}

// A change at the head is called as the differences call its place.
const labelOf = (differences: readonly Difference[], field: string): string =>
  differences.find(({ part, member }) => part === null && member === field)?.place.split(', ')[0] ??
  field

const sideHtml = (text: string): Markup =>
  text === '' ? html`<em class="nothing">rien</em>` : lines(text)

const headHtml = ({ comparison: { head, differences } }: ComparedPage): Markup | false =>
  head.length > 0 &&
  html`<section aria-labelledby="en-tete">
    <h2 id="en-tete">En tête du document</h2>
    <table class="compared__head">
      <thead>
        <tr>
          <th scope="col">Champ</th>
          <th scope="col">Avant</th>
          <th scope="col">Après</th>
        </tr>
      </thead>
      <tbody>
        ${head.map(
          ({ field, before, after }) =>
            html`<tr>
              <th scope="row">${labelOf(differences, field)}</th>
              <td>${sideHtml(before)}</td>
              <td>${sideHtml(after)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`

const statusWords = {
  added: 'ajoutée',
  removed: 'supprimée',
  moved: 'déplacée',
  changed: '',
  same: '',
} as const

const partId = (key: string): string => `partie-${key.replaceAll(/[^\w-]/g, '')}`

const partHeading = ({ key, title, status }: Comparison['parts'][number]): Markup =>
  html`<h2 id="${partId(key)}">
    ${title}${statusWords[status] !== '' && html` <span class="diff-status">(${statusWords[status]})</span>`}
  </h2>`

const changedParts = ({ comparison }: ComparedPage) =>
  comparison.parts.filter(({ status }) => status !== 'same')

const onlyChanges = (page: ComparedPage): Markup =>
  html`${changedParts(page).map(
    (part) => html`<section>${partHeading(part)}${storedMarkup(part.html)}</section>`,
  )}`

// Two copies of one rendering stand on the page: what the first one names must not be named twice.
const renamed = (markup: string): string =>
  markup.replaceAll(
    /( (?:id|for|headers|aria-labelledby|aria-describedby)="| href="#)([^"]+)/g,
    '$1avant-$2',
  )

const besideHtml = (part: Comparison['parts'][number]): Markup =>
  html`<div class="beside">
    <div class="beside__side beside__side--before">
      <h3 class="beside__name">Avant</h3>
      ${storedMarkup(renamed(part.html))}
    </div>
    <div class="beside__side beside__side--after">
      <h3 class="beside__name">Après</h3>
      ${storedMarkup(part.html)}
    </div>
  </div>`

// What is the same on both sides stands once, across them.
const beside = (page: ComparedPage): Markup =>
  html`${page.comparison.parts.map(
    (part) =>
      html`<section>
        ${partHeading(part)}${part.status === 'same' ? storedMarkup(part.html) : besideHtml(part)}
      </section>`,
  )}`

const textHtml = (page: ComparedPage): Markup => {
  switch (page.view) {
    case 'all':
      return storedMarkup(page.comparison.documentHtml)
    case 'changes':
      return onlyChanges(page)
    case 'beside':
      return beside(page)
  }
}

/** What differs between two states of a document, in the style of what is published, and the policy of the page. */
export const comparedPage = (page: ComparedPage): { body: string; policy: string } => {
  const linked = withRelated(textHtml(page).markup, { relations: page.relations, find: undefined })
  const text = narrowTables(
    html`${headHtml(page)}
      <article>${storedMarkup(linked.replaceAll(' loading="lazy"', ''))}</article>`.markup,
  )
  const body = html`<main id="contenu" class="document compared">
    <header class="identity">
      <p class="eyebrow">
        <strong class="badge badge--overdue">Comparaison</strong> <span>${page.reference}</span>
      </p>
      <h1>${page.title}</h1>
      ${summaryHtml(page)}
    </header>
    ${contentsHtml(headingsIn(text.markup))}
    <div class="text">${text}</div>
  </main>`
  return unpublishedPage({
    title: `Ce qui a changé : ${page.title} – ${page.reference}`,
    body,
    style,
    marks: page.marks,
  })
}
