import { html, storedMarkup, type Markup } from '../render/markup'
import { stylesheetPath } from './paths'

export type Frame = {
  title: string
  body: Markup
  /** Whether search engines may list it. */
  listed: boolean
  description?: string | undefined
  /** Rules of this page only; its policy has to name their hash. */
  style?: string
}

const bannerHtml = html`<header class="site">
  <a class="brand" href="/"><img src="/icon.svg" alt="" width="32" height="32" />Protothèque</a>
  <nav aria-label="Site">
    <a href="/admin">Rédaction</a>
  </nav>
</header>`

const footHtml = html`<footer class="site-foot">
  <p>
    Protothèque, documents de référence du réseau de soins. Une copie imprimée n’est à jour que le
    jour de son impression : vérifiez la version en vigueur avant usage.
  </p>
  <p><a href="/v1/docs">Interface pour les logiciels (API)</a></p>
</footer>`

// To the byte: the policy names its hash, and a template may be laid out anew.
const styleElement = (style: string): Markup => storedMarkup(`<style>${style}</style>`)

/** The frame of every page of the reading site: nothing in it runs. */
export const framed = ({ title, body, listed, description, style }: Frame): string => {
  const page = html`<html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${description !== undefined && html`<meta name="description" content="${description}" />`}${!listed && html`<meta name="robots" content="noindex" />`}
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <link rel="stylesheet" href="${stylesheetPath}" />
      ${style !== undefined && styleElement(style)}
    </head>
    <body>
      <a class="skip" href="#contenu">Aller au contenu</a>
      ${bannerHtml}${body}${footHtml}
    </body>
  </html>`
  return `<!doctype html>\n${page.markup}\n`
}
