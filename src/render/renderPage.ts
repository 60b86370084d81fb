import { dateFr } from './dates'
import { changeOf, factsOf, signatureCells, signatureColumns } from './facts'
import { html, multiline, storedMarkup, type Markup } from './markup'
import { noticesOf } from './notices'
import { pageStyle } from './pageStyle'
import { isGiven, type PageRelease } from './release'

const noticesHtml = (release: PageRelease): Markup[] => {
  const current = release.links?.document
  return noticesOf(release).map(
    ({ tone, title, text }) =>
      html`<div class="notice notice--${tone}" role="note">
        <p><strong>${title}</strong></p>
        ${text !== '' && html`<p>${text}</p>`}${release.status === 'superseded' && tone === 'danger' && isGiven(current) && html`<p><a href="${current}">Lire la version en vigueur</a></p>`}
      </div>`,
  )
}

type Heading = { id: string; title: Markup }

// The stored fragment is our own sanitised HTML, whose second-level headings hold nothing but escaped text.
const headingsIn = (documentHtml: string): Heading[] =>
  [...documentHtml.matchAll(/<h2 id="([\w-]+)">([^<]*)<\/h2>/g)].map(([, id, title]) => ({
    id: id ?? '',
    title: storedMarkup(title ?? ''),
  }))

const contentsHtml = (headings: readonly Heading[]): Markup =>
  html`<nav aria-labelledby="sommaire">
    <h2 id="sommaire">Sommaire</h2>
    <ol>
      ${headings.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`

const signaturesHtml = ({ signatures }: PageRelease): Markup => {
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
          ${signatureColumns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((signature) => {
          const [name, ...cells] = signatureCells(signature)
          return html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`
        })}
      </tbody>
    </table>
  </section>`
}

const changeHtml = (release: PageRelease): Markup => {
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

const otherForms = ({ links }: PageRelease): Markup => {
  const forms = [
    { label: 'Texte', address: links?.text },
    { label: 'Données (JSON)', address: links?.self },
    { label: 'Toutes les versions', address: links?.history },
  ].flatMap(({ label, address }) =>
    isGiven(address) ? [html`<li><a href="${address}">${label}</a></li>`] : [],
  )
  return forms.length === 0
    ? html``
    : html`<nav class="screen" aria-label="Autres formes">
        <ul>
          ${forms}
        </ul>
      </nav>`
}

const footerHtml = (release: PageRelease): Markup =>
  html`<footer>
    <p>
      ${release.reference}, version
      ${release.number}${isGiven(release.releasedAt) && `, publiée le ${dateFr(release.releasedAt)}`}.
      Empreinte du contenu : <code>${release.contentHash.slice(0, 12)}</code>.
    </p>
    <p>
      Une copie imprimée n’est à jour que le jour de son impression : vérifiez la version en vigueur
      avant usage.
    </p>
    ${otherForms(release)}
  </footer>`

// To the byte: the security policy names its hash.
const styleElement = storedMarkup(`<style>${pageStyle}</style>`)

const headHtml = (release: PageRelease): Markup =>
  html`<meta charset="utf-8" /><meta
      name="viewport"
      content="width=device-width, initial-scale=1"
    /><title>${release.title} – ${release.reference}, version ${release.number}</title
    ><meta
      name="generator"
      content="Protothèque"
    />${isGiven(release.summary) && html`<meta name="description" content="${release.summary}" />`}${release.status !== 'inForce' && html`<meta name="robots" content="noindex" />`}${styleElement}`

const languageOf = ({ language }: PageRelease): string =>
  isGiven(language) && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'fr'

/** The parts of a page of a release, for whatever frame is around them. */
export type PageParts = { header: Markup; contents: Markup | null; main: Markup; footer: Markup }

/** What a page of a release says. The chrome is French; the document says its own language. */
export const renderParts = (release: PageRelease): PageParts => {
  const documentHtml = release.documentHtml ?? ''
  const change = changeHtml(release)
  const signatures = signaturesHtml(release)
  const headings = headingsIn(documentHtml + change.markup + signatures.markup)
  const language = languageOf(release)
  const nurse =
    release.kind === 'protocol' && release.nurseProtocol === true
      ? html`<p>
          Protocole appliqué par des infirmiers : il est écrit, daté et signé par un médecin avant
          tout usage.
        </p>`
      : null
  return {
    header: html`<header>${noticesHtml(release)}<h1${language !== 'fr' && html` lang="${language}"`}>${release.title}</h1>${isGiven(release.summary) && html`<p class="summary" ${language !== 'fr' && html` lang="${language}"`}>${multiline(release.summary)}</p>`}<dl class="facts">${factsOf(
      release,
    ).map(
      ({ name, value }) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}</dl>${nurse}</header>`,
    contents: headings.length > 1 ? contentsHtml(headings) : null,
    main: html`<article${language !== 'fr' && html` lang="${language}"`}>${storedMarkup(documentHtml)}</article>${change}${signatures}`,
    footer: footerHtml(release),
  }
}

/** A release as one standalone page: nothing is loaded but its own images. */
export const renderPage = (release: PageRelease): string => {
  const { header, contents, main, footer } = renderParts(release)
  const page = html`<html lang="fr">
    <head>
      ${headHtml(release)}
    </head>
    <body>
      ${header}${contents}
      <main>${main}</main>
      ${footer}
    </body>
  </html>`
  return `<!doctype html>\n${page.markup}\n`
}
