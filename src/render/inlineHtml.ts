import { textFormats } from '../richText/model/nodes'
import { isSafeUrl } from '../richText/model/urls'
import type { Visitor } from '../richText/model/visit'
import { html, joined, lines, type Markup } from './markup'

const has = (format: number, bit: number): boolean => (format & bit) !== 0

const formatted = (text: string, format: number): Markup => {
  // The editor shows a line end inside a run as one.
  let set = lines(text)
  if (has(format, textFormats.code)) set = html`<code>${set}</code>`
  if (has(format, textFormats.subscript)) set = html`<sub>${set}</sub>`
  if (has(format, textFormats.superscript)) set = html`<sup>${set}</sup>`
  if (has(format, textFormats.strikethrough)) set = html`<s>${set}</s>`
  if (has(format, textFormats.underline)) set = html`<u>${set}</u>`
  if (has(format, textFormats.italic)) set = html`<em>${set}</em>`
  if (has(format, textFormats.bold)) set = html`<strong>${set}</strong>`
  return set
}

const linked = (url: string, words: Markup[]): Markup => {
  const inside = joined(words)
  // Formats and line ends alone show nothing to follow.
  const isBlank = inside.markup.replaceAll(/<[^>]*>/g, '').trim() === ''
  const label = isBlank ? html`${url}` : inside
  return isSafeUrl(url) ? html`<a href="${url}" rel="noopener noreferrer">${label}</a>` : label
}

/** Text, line breaks and links. */
export const inlineHtml = {
  text: formatted,
  lineBreak: () => html`<br />`,
  link: linked,
} satisfies Partial<Visitor<Markup, unknown>>
