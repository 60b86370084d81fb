import { dateFr } from '../../dates/french'
import { html, storedMarkup, type Markup } from '../../render/markup'
import { documentBody, headingsIn } from '../../render/pageParts'
import type { PageRelease } from '../../render/release'
import { compactStyle } from '../../render/style'
import { readingPath, stylesheetPath } from '../paths'
import { contentsHtml } from './contents'
import { identityOf } from './identity'
import { withRelated, type Relation } from './related'
import { cssText, sheetPolicy } from './sheet'

/** What a reader uses today, where there is something; `isSame` when the working copy says nothing else. */
export type Current = { number: string; effectiveAt: string; isSame: boolean }

export type WorkingPage = {
  /** What would be published: `documentHtml` shows files by addresses that are not public. */
  release: PageRelease
  relations: readonly Relation[]
  /** The number that it will have, once that is known. */
  numberToCome: string | null
  current: Current | null
  /** Names the content on the page, for whoever signs it: its hash, and the save that wrote it. */
  marks: { contentHash: string; save: string }
}

const standingWords = 'Version de travail'

const plainStyle = `
.facts:empty{display:none}
.document{border:0;border-radius:0}
`

const style = compactStyle(plainStyle)
const workingStyle = compactStyle(`${plainStyle}
.ribbon--working{background:var(--warning)}
@media print{body::after{content:${cssText('VERSION DE TRAVAIL')}}}
`)

// What leads out of the text opens beside it: the page may stand in a frame.
const outwards = (markup: string): string =>
  markup.replaceAll(/<a href="(?!#)/g, '<a target="_blank" rel="noopener" href="')

const sameHtml = ({ number, effectiveAt }: Current): Markup =>
  html`<div class="notice notice--info" role="note">
    <p><strong>Ce texte est celui de la version ${number}</strong></p>
    <p>Elle est en vigueur depuis le ${dateFr(effectiveAt)}.</p>
  </div>`

const differentHtml = ({ release, current }: WorkingPage): Markup =>
  html`<div class="notice notice--warning" role="note">
    <p><strong>Version de travail : elle n’est pas en vigueur</strong></p>
    ${
      current
        ? html`<p>
            <a href="${readingPath(release.kind, release.reference)}">Lire la version en vigueur</a>
            : version ${current.number}, depuis le ${dateFr(current.effectiveAt)}.
          </p>`
        : html`<p>Aucune version de ce document n’est en vigueur.</p>`
    }
  </div>`

const editionOf = ({ numberToCome, current }: WorkingPage): string => {
  if (current?.isSame === true) return `version ${current.number}`
  return numberToCome === null ? 'pas encore soumise' : `deviendra la version ${numberToCome}`
}

const bodyHtml = (page: WorkingPage): Markup => {
  const { release, relations, current } = page
  const linked = withRelated(release.documentHtml ?? '', { relations, find: undefined })
  // A picture that waits until it is scrolled to is not there for whoever measures the page, nor on paper.
  const documentHtml = linked.replaceAll(' loading="lazy"', '')
  const text = documentBody({ ...release, documentHtml })
  const isSame = current?.isSame === true
  const identity = identityOf(release, {
    badge: isSame
      ? html`<strong class="badge">En vigueur</strong>`
      : html`<strong class="badge badge--overdue">${standingWords}</strong>`,
    notices: [isSame ? sameHtml(current) : differentHtml(page)],
    edition: editionOf(page),
  })
  return html`<main id="contenu" class="document">
    ${
      !isSame &&
      html`<p class="ribbon ribbon--working" aria-hidden="true">
        ${standingWords} : pas en vigueur
      </p>`
    }
    ${identity}${contentsHtml(headingsIn(text.markup))}
    <div class="text">${text}</div>
  </main>`
}

/** A page of what is not published, without the frame of the site: nothing in it runs. */
export const unpublishedPage = (page: {
  title: string
  body: Markup
  style: string
  marks: WorkingPage['marks']
}): { body: string; policy: string } => {
  const { contentHash, save } = page.marks
  const markup = html`<html lang="fr" data-content-hash="${contentHash}" data-save="${save}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${page.title}</title>
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href="${stylesheetPath}" />
      ${storedMarkup(`<style>${page.style}</style>`)}
    </head>
    <body>
      ${storedMarkup(outwards(page.body.markup))}
    </body>
  </html>`.markup
  return { body: `<!doctype html>\n${markup}\n`, policy: sheetPolicy(page.style) }
}

/** A working copy as it would be published, and the policy that allows what the page needs. */
export const workingPage = (page: WorkingPage): { body: string; policy: string } => {
  const { release, current, marks } = page
  const isSame = current?.isSame === true
  const name = `${release.title} – ${release.reference}`
  return unpublishedPage({
    title: isSame ? name : `${standingWords} : ${name}`,
    body: bodyHtml(page),
    style: isSame ? style : workingStyle,
    marks,
  })
}
