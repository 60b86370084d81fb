import { dir } from './direction'
import { html, type Markup } from './markup'

/** A part of a document with a heading: what the table of contents leads to. */
export type DocumentPart = {
  id: string
  title: string
  html: Markup
  text: string
  className?: 'key-points' | 'section' | 'slide'
}

/** An anchor from a key that may hold anything. */
export const anchor = (prefix: string, key: string, index: number): string => {
  const safe = key.replace(/[^A-Za-z0-9_-]/g, '')
  return `${prefix}-${safe === '' ? String(index + 1) : safe}`
}

/** A part as HTML, under a heading of the second level. */
export const partHtml = ({
  id,
  title,
  html: inside,
  className = 'section',
}: DocumentPart): Markup =>
  html`<section class="${className}" aria-labelledby="${id}">
    <h2 id="${id}" ${dir(title)}>${title}</h2>
    ${inside}
  </section>`

/** A part as text, under its underlined heading. */
export const partText = ({ title, text }: DocumentPart): string =>
  `${title}\n${'-'.repeat(Math.min(title.length, 72))}\n\n${text.trim()}`.trimEnd()
