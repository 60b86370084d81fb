import { dateFr, isoMoment } from '../../dates/french'
import { html, multiline, type Markup } from '../../render/markup'
import { dir } from '../../render/direction'
import { languageAttribute } from '../../render/pageParts'
import { isGiven, type PageRelease, type PageSignature } from '../../render/release'
import { labelOf, type CodedList } from '../../vocabulary/codes'
import { documentKinds } from '../../vocabulary/documents'
import { kindFacts } from '../../kinds/facts'
import { pageOf } from '../../kinds/pages'
import { audiences, professions } from '../../vocabulary/professions'
import { careSettings } from '../../vocabulary/careSettings'
import { readingPath, themeAnchor } from '../paths'
import type { Version } from '../types'
import { badgeHtml, standingHtml } from './standing'

/** The way from the first page to this one. */
export const breadcrumbHtml = ({
  kind,
  reference,
  number,
  status,
  themes,
}: PageRelease): Markup => {
  const theme = themes?.[0]
  const { anchor, names } = kindFacts[kind]
  const group =
    anchor === null
      ? isGiven(theme?.code) && {
          anchor: themeAnchor(theme.code),
          title: theme.title ?? theme.code,
        }
      : { anchor, title: names.plural }
  const here =
    status === 'inForce'
      ? html`<li aria-current="page">${reference}</li>`
      : html`<li><a href="${readingPath(kind, reference)}">${reference}</a></li>
          <li aria-current="page">Version ${number}</li>`
  return html`<nav class="breadcrumb" aria-label="Fil d’Ariane">
    <ol>
      <li><a href="/">Documents en vigueur</a></li>
      ${group && html`<li><a href="/#${group.anchor}">${group.title}</a></li>`}${here}
    </ol>
  </nav>`
}

type Fact = { name: string; value: Markup }

const dateFact = (name: string, moment: string | null | undefined): Fact[] =>
  isGiven(moment)
    ? [{ name, value: html`<time datetime="${isoMoment(moment)}">${dateFr(moment)}</time>` }]
    : []

const reviewFact = ({ status, reviewDueAt, reviewState }: PageRelease): Fact[] =>
  dateFact('À réviser avant le', status === 'inForce' ? reviewDueAt : null).map(
    ({ name, value }) => ({
      name,
      value:
        reviewState === 'overdue'
          ? html`${value} <strong class="late">date dépassée</strong>`
          : value,
    }),
  )

const signatoryHtml = ({ name, profession }: PageSignature): Markup =>
  html`${name}${isGiven(profession) && `, ${labelOf(professions, profession).toLowerCase()}`}`

const approvalFact = ({ signatures }: PageRelease): Fact[] => {
  const approvals = (signatures ?? []).filter(({ meaning }) => meaning === 'approved')
  if (approvals.length === 0) return []
  const value = html`${approvals.map(
    (signature, index) => html`${index > 0 && html`<br />`}${signatoryHtml(signature)}`,
  )}`
  return [{ name: 'Approuvé par', value }]
}

const textFact = (name: string, text: string | null | undefined): Fact[] =>
  isGiven(text) ? [{ name, value: html`${text}` }] : []

const factsHtml = (release: PageRelease): Markup => {
  const since = release.status === 'inForce' ? 'En vigueur depuis le' : 'Entrée en vigueur le'
  const facts = [
    ...dateFact(since, release.effectiveAt),
    ...reviewFact(release),
    ...approvalFact(release),
    ...textFact('Groupe de travail', release.workingGroup?.name),
    ...textFact('Ancienne référence', release.formerReferences?.join(', ')),
  ]
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

const chipsOf = <Code extends string>(
  list: CodedList<Code>,
  codes: readonly string[] | null | undefined,
): Markup[] => (codes ?? []).map((code) => html`<li>${labelOf(list, code)}</li>`)

const chipsHtml = (release: PageRelease): Markup => {
  const groups = [
    {
      name: 'Thèmes',
      chips: (release.themes ?? []).map(
        ({ code, title }) =>
          html`<li><a href="/#${themeAnchor(code ?? '')}">${title ?? code}</a></li>`,
      ),
    },
    { name: 'Pour qui', chips: chipsOf(audiences, release.audience) },
    { name: 'Où', chips: chipsOf(careSettings, release.settings) },
  ].filter(({ chips }) => chips.length > 0)
  return html`<dl class="scopes">
    ${groups.map(
      ({ name, chips }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>
            <ul class="chips">
              ${chips}
            </ul>
          </dd>
        </div>`,
    )}
  </dl>`
}

const kindName = (release: PageRelease): string =>
  pageOf(release.kind).name?.(release) || documentKinds.labels[release.kind]

const remarkHtml = (release: PageRelease): Markup | false => {
  const remark = pageOf(release.kind).remark?.(release) ?? ''
  return remark !== '' && html`<p class="nurse">${remark}</p>`
}

const linksHtml = ({ kind, reference, status }: PageRelease): Markup | false => {
  const links = status === 'inForce' ? (pageOf(kind).links?.(reference) ?? []) : []
  return (
    links.length > 0 &&
    html`<ul class="chips forms">
      ${links.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}
    </ul>`
  )
}

/** What is said of the standing of a document: in two words, at length, and under which number. */
export type Standing = { badge: Markup; notices: Markup[]; edition: string }

/** What a document is, for whom and where, however it stands. */
export const identityOf = (release: PageRelease, { badge, notices, edition }: Standing): Markup => {
  const language = languageAttribute(release)
  return html`<header class="identity">
    <p class="eyebrow">
      ${badge} <span>${kindName(release)}</span> <span>${release.reference}</span>
      <span>${edition}</span>${release.easyToRead === true && html` <span>FALC : facile à lire et à comprendre</span>`}
    </p>
    <h1${language}${dir(release.title)}>${release.title}</h1>
    ${isGiven(release.summary) && html`<p class="summary" ${language}${dir(release.summary)}>${multiline(release.summary)}</p>`}${notices}${factsHtml(release)}${chipsHtml(release)}${remarkHtml(release)}${linksHtml(release)}
  </header>`
}

/** What a release is, how it stands, since when, by whom, for whom and where. */
export const identityHtml = (release: PageRelease, versions: readonly Version[]): Markup =>
  identityOf(release, {
    badge: badgeHtml(release),
    notices: standingHtml(release, versions),
    edition: `version ${release.number}`,
  })
