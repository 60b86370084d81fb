import { html, type Markup } from '../render/markup'
import { stylesheetPath } from './paths'

export type Frame = {
  title: string
  body: Markup
  /** Whether search engines may list it. */
  listed: boolean
  description?: string | undefined
}

/** The frame of every page of the reading site: nothing in it runs. */
export const framed = ({ title, body, listed, description }: Frame): string => {
  const page = html`<html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${description !== undefined && html`<meta name="description" content="${description}" />`}${!listed && html`<meta name="robots" content="noindex" />`}
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <link rel="stylesheet" href="${stylesheetPath}" />
    </head>
    <body>
      <a class="skip" href="#contenu">Aller au contenu</a>
      <nav class="site" aria-label="Site">
        <a class="brand" href="/">Protothèque</a><a href="/v1/docs">API</a
        ><a href="/admin">Espace de rédaction</a>
      </nav>
      ${body}
    </body>
  </html>`
  return `<!doctype html>\n${page.markup}\n`
}
