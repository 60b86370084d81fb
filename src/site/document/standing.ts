import { dateFr } from '../../dates/french'
import { html, type Markup } from '../../render/markup'
import type { Notice } from '../../kinds/interface/page'
import { noticesOf, sentence } from '../../render/notices'
import { isGiven, type PageRelease } from '../../render/release'
import { editionStatusWords } from '../../vocabulary/documentStatus'
import { withdrawalWords } from '../../vocabulary/workflow'
import { pathOfReference, readingPath } from '../paths'
import type { Version } from '../types'
import { inForceOf } from '../versions'

/** How a release stands, in two words. */
export const badgeHtml = ({ status }: PageRelease): Markup =>
  html`<strong class="badge badge--${status}">${editionStatusWords(status)}</strong>`

const currentHtml = (release: PageRelease, versions: readonly Version[]): Markup => {
  const current = inForceOf(versions)
  return current
    ? html`<p>
        <a href="${readingPath(release.kind, release.reference)}">Lire la version en vigueur</a> :
        version ${current.number}, depuis le ${dateFr(current.effectiveAt)}.
      </p>`
    : html`<p>Aucune version de ce document n’est en vigueur.</p>`
}

const successorHtml = ({ withdrawal }: PageRelease): Markup | false => {
  const path = isGiven(withdrawal?.replacedBy) && pathOfReference(withdrawal.replacedBy)
  return (
    typeof path === 'string' &&
    html`<p><a href="${path}">Ouvrir le document ${withdrawal?.replacedBy}</a></p>`
  )
}

const noticeHtml = ({ tone, title, text }: Notice, more: Markup | false): Markup =>
  html`<div class="notice notice--${tone}" role="note">
    <p><strong>${title}</strong></p>
    ${text !== '' && html`<p>${text}</p>`}${more}
  </div>`

/** On an edition that must not be used, words that stay in sight however far one reads; the notice says them aloud. */
export const ribbonHtml = ({ status }: PageRelease): Markup | false =>
  status !== 'inForce' &&
  html`<p class="ribbon" aria-hidden="true">${editionStatusWords(status)} : ne l’utilisez plus</p>`

/** That an edition in force had been withdrawn before it came back: who read the one told nothing of the other. */
const meanwhileNotice = (release: PageRelease, versions: readonly Version[]): Notice[] => {
  const { meanwhile } = versions.find(({ number }) => number === release.number) ?? {}
  if (release.status !== 'inForce' || !meanwhile) return []
  const { kind, at, reason, reinstatedAt } = meanwhile
  return [
    {
      tone: 'info',
      title: `Remise en vigueur le ${dateFr(reinstatedAt)}`,
      text: `Cette version avait été retirée le ${dateFr(at)} (${withdrawalWords[kind].release.toLocaleLowerCase('fr')}). Motif : ${sentence(reason)}`,
    },
  ]
}

/** What a reader must know before reading on; of a release that is not in force, which one is. */
export const standingHtml = (release: PageRelease, versions: readonly Version[]): Markup[] =>
  [...noticesOf(release), ...meanwhileNotice(release, versions)].map((notice, index) => {
    const isStanding = release.status !== 'inForce' && index === 0
    return noticeHtml(
      notice,
      isStanding && html`${successorHtml(release)}${currentHtml(release, versions)}`,
    )
  })
