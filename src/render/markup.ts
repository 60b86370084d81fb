/** A piece of HTML that was built here: everything in it that came from outside is escaped. */
export type Markup = { readonly markup: string }

type Part = Markup | Part[] | number | string | false | null | undefined

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// Controls but tab and line ends, non-characters: HTML parsers reject or replace them.
const forbiddenInHtml = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/gu

/** Text made safe for an element or a quoted attribute; characters that HTML forbids are dropped. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbiddenInHtml, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')

const asText = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (Array.isArray(part)) return part.map(asText).join('')
  if (typeof part === 'object') return part.markup
  return escapeHtml(String(part))
}

// The formatter lays templates out over several lines; all that it means is one space.
const unbroken = (written: string): string => written.replace(/[ \t]*\n[ \t]*/g, ' ')

/** HTML from a template: strings are escaped, markup goes in as it is, nothing stands for null and false. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: strings.map((written, index) => unbroken(written) + asText(parts[index])).join(''),
})

/** Pieces of markup, one after the other. */
export const joined = (parts: readonly Markup[], separator = ''): Markup => ({
  markup: parts.map(({ markup }) => markup).join(separator),
})

/** Plain text with its line breaks kept. */
export const lines = (text: string): Markup =>
  joined(
    text.split(/\r?\n/).map((line) => html`${line}`),
    '<br>',
  )

/** Plain text with its line breaks kept, but for those before and behind it. */
export const multiline = (text: string): Markup => lines(text.trim())

/** HTML that was sanitised before it was stored: the only markup that is not built here. */
export const storedMarkup = (sanitised: string): Markup => ({ markup: sanitised })
