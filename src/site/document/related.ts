import { kindCodes, kindFacts } from '../../kinds/facts'
import { html, storedMarkup, type Markup } from '../../render/markup'
import { labelOf } from '../../vocabulary/codes'
import { relationTypes } from '../../vocabulary/documents'
import { pathOfReference, readingPath } from '../paths'
import type { FindVersions } from '../types'
import { inForceOf } from '../versions'

export type Relation = { type: string; reference: string }

const relatedHtml = (reference: string, find: FindVersions | undefined): Markup => {
  const versions = find?.(reference) ?? []
  const current = inForceOf(versions)
  if (current) {
    return html`<a href="${readingPath(current.kind, reference)}">${current.title}</a>
      (${reference})`
  }
  const path = pathOfReference(reference)
  if (path === undefined) return html`${reference}`
  const isGone = versions.length > 0
  if (find && !isGone) return html`${reference}`
  return html`<a href="${path}">${reference}</a>${isGone && ' (document retiré)'}`
}

const sectionHtml = (relations: readonly Relation[], find: FindVersions | undefined): Markup =>
  html`<section class="section" aria-labelledby="documents-lies">
    <h2 id="documents-lies">Documents liés</h2>
    <ul>
      ${relations.map(
        ({ type, reference }) =>
          html`<li>${labelOf(relationTypes, type)} : ${relatedHtml(reference, find)}</li>`,
      )}
    </ul>
  </section>`

// The reference alone: what is before and after it is looked at, not taken.
const aboutDocument = /(?<=<p class="source">Document )[^<,]+(?=(?:, version [\d.]+)?<\/p>)/g

const referenceHtml = (reference: string): string => {
  const path = pathOfReference(reference)
  return path === undefined
    ? reference
    : html`<a href="${path}">${storedMarkup(reference)}</a>`.markup
}

// A document that a text leads to has a page here; the frozen text gives its address under /v1.
const linkToDocument = new RegExp(
  `(?<=<a href=")/v1(?=/(?:${kindCodes.map((kind) => kindFacts[kind].path).join('|')})/[^"/]+")`,
  'g',
)

/**
 * Our own frozen HTML with links to the documents that it names. With `find`, each one has the title that it has
 * today, and a document that was withdrawn is said to be.
 */
export const withRelated = (
  documentHtml: string,
  { relations, find }: { relations: readonly Relation[]; find: FindVersions | undefined },
): string =>
  documentHtml
    .replace(
      /<section class="section" aria-labelledby="documents-lies">.*?<\/section>/s,
      () => sectionHtml(relations, find).markup,
    )
    .replaceAll(aboutDocument, referenceHtml)
    .replaceAll(linkToDocument, '')
