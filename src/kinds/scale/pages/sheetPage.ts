import { dateFr } from '../../../dates/french'
import { html } from '../../../render/markup'
import type { PageRelease } from '../../../render/release'
import { sheetPolicy, sheetStyle } from '../../../site/document/sheet'
import { framed } from '../../../site/frame'
import { scalePath } from './paths'
import { sheetBody, type SheetScale } from './sheet'
import { formStyle } from './style'

const blanks = ['Nom et prénom', 'Né(e) le', 'Service', 'Chambre']

/** The page to print for a patient file, and the policy that allows its style. */
export const sheetPage = (
  release: PageRelease & SheetScale,
  publicUrl: string,
): { body: string; policy: string } => {
  const { reference, number, title, effectiveAt } = release
  const style = formStyle + sheetStyle(release, publicUrl)
  const body = framed({
    title: `Feuille à imprimer : ${title} – ${reference}, version ${number}`,
    // The document is what search engines list.
    listed: false,
    style,
    body: html`<main id="contenu" class="form">
      <p class="detail form__screen">
        <a href="${scalePath(reference)}">Lire le document</a>. Pour le dossier du patient :
        imprimez cette page, sur une feuille A4.
      </p>
      <h1>${title}</h1>
      <p class="detail">
        ${reference}, version ${number}, en vigueur depuis le ${dateFr(effectiveAt)}
      </p>
      <ul class="form__blanks">
        ${blanks.map((label) => html`<li>${label} : <span></span></li>`)}
      </ul>
      ${sheetBody(release)}
    </main>`,
  })
  return { body, policy: sheetPolicy(style) }
}
