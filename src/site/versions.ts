import { dateFr, isoMoment } from '../dates/french'
import { html, multiline, type Markup } from '../render/markup'
import { sentence } from '../render/notices'
import { labelOf } from '../vocabulary/codes'
import { releaseStatusWords } from '../vocabulary/documentStatus'
import { changeTypes, releaseStatuses, withdrawalWords } from '../vocabulary/workflow'
import { comparePath, readingPath, readingReleasePath } from './paths'
import type { Meanwhile, Version } from './types'

/** The release of a document that is in force, if one is. */
export const inForceOf = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ status }) => status === 'inForce')

/** A release withdrawn for an error is not to be read, not even at its number. */
export const isErroneous = ({ status, withdrawal }: Version): boolean =>
  status === 'withdrawn' && withdrawal?.kind === 'error'

const dateHtml = (moment: string): Markup =>
  html`<time datetime="${isoMoment(moment)}">${dateFr(moment)}</time>`

const meanwhileHtml = ({ kind, at, reason, reinstatedAt }: Meanwhile): Markup =>
  html`<p class="detail">
    Retirée le ${dateHtml(at)} (${withdrawalWords[kind].release.toLocaleLowerCase('fr')}), remise en
    vigueur le ${dateHtml(reinstatedAt)}. Motif du retrait : ${sentence(reason)}
  </p>`

const standingHtml = (version: Version): Markup => {
  const { status, withdrawal, effectiveAt } = version
  const words = releaseStatusWords(version).toLocaleLowerCase('fr')
  if (status === 'inForce') return html`${words} depuis le ${dateHtml(effectiveAt)}`
  if (status === 'superseded') return html`${words}, entrée en vigueur le ${dateHtml(effectiveAt)}`
  const on = withdrawal && html` le ${dateHtml(withdrawal.at)}`
  if (!withdrawal || isErroneous(version)) return html`${words}${on ?? false}`
  return html`${releaseStatuses.labels.withdrawn.toLocaleLowerCase('fr')}${on ?? false}, ${words}`
}

const addressOf = (version: Version): string =>
  version.status === 'inForce'
    ? readingPath(version.kind, version.reference)
    : readingReleasePath(version)

const changeOf = ({ changeType, changeSummary }: Version): string =>
  [labelOf(changeTypes, changeType), changeSummary].filter((words) => words !== '').join(' : ')

/** The way to what differs from the version before it that can still be read. */
const compareHtml = (version: Version, before: Version | undefined): Markup | false =>
  before !== undefined &&
  !isErroneous(version) &&
  html`<p class="detail">
    <a href="${comparePath({ ...version, from: before.number, to: version.number })}"
      >Comparer avec la version ${before.number}</a
    >
  </p>`

/** The version before one that can still be read; those given are the newest first. */
export const readableBefore = <Older extends Version>(
  versions: readonly Older[],
  number: string,
): Older | undefined => {
  const place = versions.findIndex((version) => version.number === number)
  return place === -1
    ? undefined
    : versions.slice(place + 1).find((version) => !isErroneous(version))
}

const versionHtml = (
  version: Version,
  { shown, versions }: { shown: string | undefined; versions: readonly Version[] },
): Markup => {
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
    }${version.status !== 'withdrawn' && version.meanwhile && meanwhileHtml(version.meanwhile)}${compareHtml(version, readableBefore(versions, version.number))}
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
          ${versions.map((version) => versionHtml(version, { shown, versions }))}
        </ol>
      </section>`
