import { dateFr, isoMoment } from '../dates/french'
import { html, multiline, type Markup } from '../render/markup'
import { labelOf } from '../vocabulary/codes'
import { changeTypes, withdrawalKinds, withdrawalWords } from '../vocabulary/workflow'
import { readingPath, readingReleasePath } from './paths'
import type { Version } from './types'

/** The release of a document that is in force, if one is. */
export const inForceOf = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ status }) => status === 'inForce')

/** A release withdrawn for an error is not to be read, not even at its number. */
export const isErroneous = ({ status, withdrawal }: Version): boolean =>
  status === 'withdrawn' && withdrawal?.kind === 'error'

const dateHtml = (moment: string): Markup =>
  html`<time datetime="${isoMoment(moment)}">${dateFr(moment)}</time>`

const withdrawnHtml = (withdrawal: Version['withdrawal']): Markup => {
  if (!withdrawal) return html`retirée`
  const { kind, at } = withdrawal
  const on = html` le ${dateHtml(at)}`
  if (kind === 'error') return html`${withdrawalWords.error.release.toLowerCase()}${on}`
  return html`retirée${on}${withdrawalKinds.is(kind) && `, ${withdrawalWords[kind].release.toLowerCase()}`}`
}

const standingHtml = ({ status, withdrawal, effectiveAt }: Version): Markup => {
  if (status === 'inForce') return html`en vigueur depuis le ${dateHtml(effectiveAt)}`
  if (status === 'withdrawn') return withdrawnHtml(withdrawal)
  return html`remplacée, entrée en vigueur le ${dateHtml(effectiveAt)}`
}

const addressOf = (version: Version): string =>
  version.status === 'inForce'
    ? readingPath(version.kind, version.reference)
    : readingReleasePath(version)

const changeOf = ({ changeType, changeSummary }: Version): string =>
  [labelOf(changeTypes, changeType), changeSummary].filter((words) => words !== '').join(' : ')

const versionHtml = (version: Version, shown: string | undefined): Markup => {
  const name = `Version ${version.number}`
  const change = changeOf(version)
  const named =
    version.number === shown || isErroneous(version)
      ? html`<strong>${name}</strong>`
      : html`<a href="${addressOf(version)}">${name}</a>`
  return html`<li
    class="version version--${version.status}"
    ${version.number === shown && html` aria-current="true"`}
  >
    <p>
      ${named},
      ${standingHtml(version)}${version.number === shown && html` <span class="here">(cette page)</span>`}
    </p>
    ${
      isErroneous(version)
        ? html`<p class="detail">Motif : ${version.withdrawal?.reason}</p>`
        : change !== '' && html`<p class="detail">${multiline(change)}</p>`
    }
  </li>`
}

/** Every release of a document, newest first, each with where it can still be read. */
export const versionsHtml = (
  versions: readonly Version[],
  { shown }: { shown?: string } = {},
): Markup =>
  versions.length === 0
    ? html``
    : html`<section class="versions" aria-labelledby="versions">
        <h2 id="versions">Versions</h2>
        <ol>
          ${versions.map((version) => versionHtml(version, shown))}
        </ol>
      </section>`
