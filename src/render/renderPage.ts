import { dateFr } from '../dates/french'
import { pageOf } from '../kinds/pages'
import { dir } from './direction'
import { factsOf } from './facts'
import { html, multiline, storedMarkup, type Markup } from './markup'
import { noticesOf } from './notices'
import { documentBody, headingList, headingsIn, languageAttribute, type Heading } from './pageParts'
import { isGiven, type PageRelease } from './release'
import { pageStyle } from './style'

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

const contentsHtml = (headings: readonly Heading[]): Markup =>
  html`<nav aria-labelledby="sommaire">
    <h2 id="sommaire">Sommaire</h2>
    ${headingList(headings)}
  </nav>`

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

const remarkHtml = (release: PageRelease): Markup | false => {
  const remark = pageOf(release.kind).remark?.(release) ?? ''
  return remark !== '' && html`<p>${remark}</p>`
}

const headerHtml = (release: PageRelease): Markup => {
  const language = languageAttribute(release)
  const facts = factsOf(release).map(
    ({ name, value }) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`,
  )
  return html`<header>${noticesHtml(release)}<h1${language}${dir(release.title)}>${release.title}</h1>${isGiven(release.summary) && html`<p class="summary" ${language}${dir(release.summary)}>${multiline(release.summary)}</p>`}<dl class="facts">${facts}</dl>${remarkHtml(release)}</header>`
}

/** A release as one standalone page: nothing is loaded but its own images. */
export const renderPage = (release: PageRelease): string => {
  const body = documentBody(release)
  const headings = headingsIn(body.markup)
  const page = html`<html lang="fr">
    <head>
      ${headHtml(release)}
    </head>
    <body>
      ${headerHtml(release)}${headings.length > 1 && contentsHtml(headings)}
      <main>${body}</main>
      ${footerHtml(release)}
    </body>
  </html>`
  return `<!doctype html>\n${page.markup}\n`
}
