import { html } from '../render/markup'
import { framed } from './frame'

/** The page of an address that gives nothing to read: why, and where to go. */
export const refusalPage = ({ title, detail }: { title: string; detail: string }): string =>
  framed({
    title: `${title} – Protothèque`,
    body: html`<main id="contenu" class="plain">
      <h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">Voir les documents en vigueur</a></p>
    </main>`,
    listed: false,
  })
