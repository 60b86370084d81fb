import { dateFr } from '../dates/french'
import { html, type Markup } from '../render/markup'
import { sentence } from '../render/notices'
import { editionStatusWords } from '../vocabulary/documentStatus'
import { withdrawalKinds, withdrawalWords } from '../vocabulary/workflow'
import { framed } from './frame'
import { pathOfReference, readingPath } from './paths'
import type { FindVersions, Version } from './types'
import { inForceOf, isErroneous, versionsHtml } from './versions'

const successorHtml = (reference: string, find: FindVersions): Markup => {
  const current = inForceOf(find(reference))
  if (current) {
    const name = html`<span class="ref">${reference}</span>`
    return html`<a href="${readingPath(current.kind, reference)}">${current.title}</a> (${name})`
  }
  const path = pathOfReference(reference)
  return path === undefined ? html`${reference}` : html`<a href="${path}">${reference}</a>`
}

const noticeHtml = (
  withdrawal: NonNullable<Version['withdrawal']>,
  { word, find }: { word: 'document' | 'release'; find: FindVersions },
): Markup => {
  const { kind, reason, at, replacedBy } = withdrawal
  const why = withdrawalKinds.is(kind) ? withdrawalWords[kind][word] : ''
  return html`<div class="notice notice--danger" role="note">
    <p><strong>${why} le ${dateFr(at)}</strong></p>
    <p>Motif : ${sentence(reason)}</p>
    ${replacedBy !== null && html`<p>Document à utiliser : ${successorHtml(replacedBy, find)}</p>`}
  </div>`
}

/** The page of a document without a release in force, or of a release that must not be read any more. */
export const withdrawalPage = (
  { reference, number }: { reference: string; number: string | undefined },
  withdrawn: Version,
  find: FindVersions,
): string => {
  const versions = find(reference)
  const current = inForceOf(versions)
  const isDocument = number === undefined
  const title = isDocument ? 'Document retiré' : editionStatusWords('withdrawn')
  // Of what was withdrawn for an error nothing is told but that, and what it was called where nothing took its place.
  const name = isErroneous(withdrawn) && current ? reference : `${withdrawn.title} (${reference})`
  const body = html`<main id="contenu" class="plain">
    <h1>${title} : ${name}${!isDocument && `, version ${number}`}</h1>
    <p>
      ${isDocument ? 'Ce document a été retiré : il' : 'Cette version a été retirée : elle'} ne doit
      plus être ${isDocument ? 'utilisé' : 'utilisée'}.
    </p>
    ${withdrawn.withdrawal && noticeHtml(withdrawn.withdrawal, { word: isDocument ? 'document' : 'release', find })}${current && html`<p><a href="${readingPath(current.kind, reference)}">Lire la version en vigueur</a> : version ${current.number}, depuis le ${dateFr(current.effectiveAt)}.</p>`}${versions.length > 1 && versionsHtml(versions)}
    <p><a href="/">Voir les documents en vigueur</a></p>
  </main>`
  return framed({ title: `${title} : ${name} – Protothèque`, body, listed: false })
}
