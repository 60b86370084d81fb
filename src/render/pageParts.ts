import { changeOf, signatureCells } from './facts'
import { html, multiline, storedMarkup, type Markup } from './markup'
import { narrowTables } from './narrowTables'
import { isGiven, type PageRelease, type PageSignature } from './release'

/** What a table of contents leads to. */
export type Heading = { id: string; title: Markup }

// The stored fragment is our own sanitised HTML, whose second-level headings hold nothing but escaped text.
/** The headings of the second level, in their order. */
export const headingsIn = (documentHtml: string): Heading[] =>
  [...documentHtml.matchAll(/<h2 id="([\w-]+)"(?: dir="rtl")?>([^<]*)<\/h2>/g)].map(
    ([, id, title]) => ({
      id: id ?? '',
      title: storedMarkup(title ?? ''),
    }),
  )

/** The list that leads to them. */
export const headingList = (headings: readonly Heading[]): Markup =>
  html`<ol>
    ${headings.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
  </ol>`

const signatureHeads = ['Signataire', 'Fonction', 'Visa', 'Date'] as const

const twoLines = (first: string, second: string): Markup =>
  html`${first}${first !== '' && second !== '' && html`<br />`}${second !== '' && html`<span class="signature__more">${second}</span>`}`

const signatureRow = (signature: PageSignature): Markup => {
  const [name, profession, position, organisation, role, meaning, at] = signatureCells(signature)
  return html`<tr>
    <th scope="row">${twoLines(name, profession)}</th>
    <td>${twoLines(position, organisation)}</td>
    <td>${twoLines(meaning, role)}</td>
    <td>${at}</td>
  </tr>`
}

/** Who signed, in what capacity and when. */
export const signaturesHtml = ({ signatures }: PageRelease): Markup => {
  const rows = signatures ?? []
  if (rows.length === 0) return html``
  return html`<section aria-labelledby="visas">
    <h2 id="visas">Visas</h2>
    <table>
      <caption>
        Personnes qui ont signé cette version
      </caption>
      <thead>
        <tr>
          ${signatureHeads.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(signatureRow)}
      </tbody>
    </table>
  </section>`
}

/** What changed with this version. */
export const changeHtml = (release: PageRelease): Markup => {
  const change = changeOf(release)
  if (change === '') return html``
  const before = isGiven(release.supersedes)
    ? html`<p>Elle remplace la version ${release.supersedes}.</p>`
    : null
  return html`<section aria-labelledby="modifications">
    <h2 id="modifications">Ce qui change dans cette version</h2>
    <p>${multiline(change)}</p>
    ${before}
  </section>`
}

/** The language that a document says it is in; French where it says none that is one. */
export const languageOf = ({ language }: PageRelease): string =>
  isGiven(language) && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'fr'

/** The `lang` of an element that holds the document's own words, where they are not French. */
export const languageAttribute = (release: PageRelease): Markup | false => {
  const language = languageOf(release)
  return language !== 'fr' && html` lang="${language}"`
}

/** All that a document says, its changes and its signatures. */
export const documentBody = (release: PageRelease): Markup =>
  narrowTables(
    html`<article${languageAttribute(release)}>${storedMarkup(release.documentHtml ?? '')}</article>${changeHtml(release)}${signaturesHtml(release)}`
      .markup,
  )
