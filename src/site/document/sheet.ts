import { dateFr } from '../../dates/french'
import type { PageRelease } from '../../render/release'
import { styleHash } from '../../render/style'
import { editionStatusWords } from '../../vocabulary/documentStatus'
import { readingPath } from '../paths'
import { readingPolicyWith } from '../style'

/** A text as CSS writes one: whatever could end it, or the element around it, is written by its number. */
export const cssText = (text: string): string =>
  `"${text
    .toWellFormed()
    .replaceAll(
      /["\\<>&\p{Cc}\u2028\u2029]/gu,
      (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
    )}"`

const shortened = (title: string): string =>
  title.length > 76 ? `${title.slice(0, 75).trimEnd()}…` : title

const standingOf = ({ status, effectiveAt, reviewState, reviewDueAt }: PageRelease): string[] => {
  if (status !== 'inForce')
    return [editionStatusWords(status).toLocaleUpperCase('fr'), 'NE PAS UTILISER']
  const since = `En vigueur depuis le ${dateFr(effectiveAt)}`
  if (reviewState === 'overdue') return [since, `Révision dépassée : ${dateFr(reviewDueAt)}`]
  return reviewDueAt ? [since, `À réviser avant le ${dateFr(reviewDueAt)}`] : [since]
}

const lines = (texts: readonly string[]): string => texts.map(cssText).join(' "\\a " ')

/**
 * What each printed page says at its head and foot. Browsers set these boxes from the stylesheet alone, so that this one is
 * of one release; its hash in the security policy allows it and nothing else.
 */
export const sheetStyle = (release: PageRelease, publicUrl: string): string => {
  const { reference, number, title, status, kind } = release
  const isUsable = status === 'inForce'
  const address = publicUrl + readingPath(kind, reference)
  const boxes = [
    `@top-left{content:${lines([`${reference} – version ${number}`, shortened(title)])}}`,
    `@top-right{content:${lines(standingOf(release))}${isUsable ? '' : ';color:#a3131f;font-weight:700'}}`,
    `@bottom-left{content:${lines([`Copie imprimée : vérifiez la version en vigueur avant usage.`, address])}}`,
    `@bottom-right{content:"Page " counter(page) " / " counter(pages)}`,
  ]
  const stamp = isUsable ? '' : `body::after{content:${cssText(standingOf(release)[0] ?? '')}}`
  return `@media print{@page{${boxes.join('')}}${stamp}}`
}

/** What a page with this style may load and apply. */
export const sheetPolicy = (style: string): string => readingPolicyWith(styleHash(style))
