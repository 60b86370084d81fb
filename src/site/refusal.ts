import { dateFr } from '../render/dates'
import { html } from '../render/markup'
import { framed } from './frame'

export type Refusal = {
  title: string
  detail: string
  withdrawal?:
    | {
        kind: string
        reason: string
        at: string
        replacedBy: { label: string; href: string } | null
      }
    | undefined
}

/** The page of an address that gives nothing to read: why, and where to go. */
export const refusalPage = ({ title, detail, withdrawal }: Refusal): string => {
  const replacement = withdrawal?.replacedBy
  const why =
    withdrawal &&
    html`<div class="notice notice--danger">
      <p><strong>${withdrawal.kind}</strong>, le ${dateFr(withdrawal.at)}</p>
      <p>Motif : ${withdrawal.reason}</p>
      ${replacement && html`<p>Document à utiliser : <a href="${replacement.href}">${replacement.label}</a></p>`}
    </div>`
  const body = html`<main id="contenu">
    <h1>${title}</h1>
    <p>${detail}</p>
    ${why}
    <p><a href="/">Voir les documents en vigueur</a></p>
  </main>`
  return framed({ title: `${title} – Protothèque`, body, listed: false })
}
