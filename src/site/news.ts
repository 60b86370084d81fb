import { dateFr, isoMoment } from '../dates/french'
import { html, type Markup } from '../render/markup'
import { sentence } from '../render/notices'
import { documentKinds, type DocumentKind } from '../vocabulary/documents'
import { releaseStatuses, withdrawalWords, type WithdrawalKind } from '../vocabulary/workflow'
import { readingPath, readingReleasePath } from './paths'
import type { Meanwhile } from './types'

/** What the first page tells of one change of what is in force. */
export type News = {
  type: 'reinstated' | 'released' | 'withdrawn'
  at: string
  kind: DocumentKind
  reference: string
  number: string
  title: string
  changeSummary: string
  /** Whether another release of the document is in force. */
  hasOther: boolean
  withdrawal: { kind: WithdrawalKind; reason: string } | null
  meanwhile: Meanwhile | undefined
}

const dateHtml = (moment: string): Markup =>
  html`<time datetime="${isoMoment(moment)}">${dateFr(moment)}</time>`

const addressOf = (news: News): string =>
  news.type === 'withdrawn' && news.hasOther
    ? readingReleasePath(news)
    : readingPath(news.kind, news.reference)

const colon = ' : '

const lower = (words: string): string => words.toLocaleLowerCase('fr')

const whyHtml = ({ kind, at, reason }: Meanwhile): Markup =>
  html`. Elle avait été retirée le ${dateHtml(at)} (${lower(withdrawalWords[kind].release)}).
  Motif : ${sentence(reason)}`

const whatHtml = ({ type, changeSummary, withdrawal, meanwhile }: News): Markup | string => {
  if (type === 'released') return changeSummary === '' ? '' : `${colon}${changeSummary}`
  if (type === 'reinstated')
    return html`${colon}<strong>remise en vigueur</strong>${meanwhile ? whyHtml(meanwhile) : '.'}`
  if (!withdrawal) return html`${colon}<strong>${lower(releaseStatuses.labels.withdrawn)}</strong>.`
  const { kind, reason } = withdrawal
  return html`${colon}<strong>${lower(withdrawalWords[kind].release)}</strong>. Motif :
  ${sentence(reason)}`
}

const nameOf = ({ kind, reference, number }: News): string =>
  `${documentKinds.labels[kind]} ${reference}, version ${number}`

const itemHtml = (news: News): Markup =>
  html`<li class="news__item news__item--${news.type}">
    ${dateHtml(news.at)}
    <div>
      <a href="${addressOf(news)}">${news.title}</a>
      <p class="detail">${nameOf(news)}${whatHtml(news)}</p>
    </div>
  </li>`

/** « Derniers changements »: what came, what was taken back and why, what was put back; the newest first. */
export const newsHtml = (news: readonly News[]): Markup | false =>
  news.length > 0 &&
  html`<section class="news" aria-labelledby="derniers-changements">
    <h2 id="derniers-changements">Derniers changements</h2>
    <ul class="list">
      ${news.map(itemHtml)}
    </ul>
  </section>`
