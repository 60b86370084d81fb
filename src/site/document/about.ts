import { dateFr } from '../../dates/french'
import { html, type Markup } from '../../render/markup'
import { isGiven, type PageRelease } from '../../render/release'

const local = (address: string, publicUrl: string): string =>
  address.startsWith(publicUrl) ? address.slice(publicUrl.length) : address

/** What is for those who keep or process documents: key words, fingerprint, other forms. */
export const aboutHtml = (release: PageRelease, publicUrl: string): Markup => {
  const forms = [
    { label: 'texte', address: release.links?.text },
    { label: 'données (JSON)', address: release.links?.self },
  ].flatMap(({ label, address }) => (isGiven(address) ? [{ label, address }] : []))
  const keywords = (release.keywords ?? []).join(', ')
  return html`<section class="about" aria-labelledby="a-propos">
    <h2 id="a-propos">À propos de ce document</h2>
    <p>
      ${release.reference}, version
      ${release.number}${isGiven(release.releasedAt) && `, publiée le ${dateFr(release.releasedAt)}`}.
      Empreinte du contenu : <code>${release.contentHash.slice(0, 12)}</code>.
    </p>
    ${keywords !== '' && html`<p>Mots-clés : ${keywords}.</p>`}${
      forms.length > 0 &&
      html`<p class="forms">
        Autres formes :
        ${forms.map(
          ({ label, address }, index) =>
            html`${index > 0 && ', '}<a href="${local(address, publicUrl)}">${label}</a>`,
        )}.
      </p>`
    }
  </section>`
}
