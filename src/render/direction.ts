import { html, type Markup } from './markup'

export type Direction = 'ltr' | 'rtl'

/** A piece of a text: the direction of its words, and how it is set where the text around it runs as `base`. */
export type Directed = { direction: Direction | null; set: (base: Direction) => Markup }

// Letters of every script, and the three marks that only say a direction; figures and signs go along with them.
const strong = /[\p{L}\u200e\u200f\u061c]/u
const rightToLeft =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const tagsAndEntities = /<[^>]*>|&#?\w+;/g

/** In which direction a text is read: that of its first letter; null where it has none. */
export const directionOf = (text: string): Direction | null => {
  const first = strong.exec(text)?.[0]
  if (first === undefined) return null
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

/** In which direction the words of a piece of markup are read. */
export const directionOfMarkup = ({ markup }: Markup): Direction | null =>
  directionOf(markup.replaceAll(tagsAndEntities, ' '))

/** The first direction that any of several pieces has. */
export const firstDirection = (directions: readonly (Direction | null)[]): Direction | null =>
  directions.find((direction) => direction !== null) ?? null

/** The attribute of what runs otherwise than the text around it; nothing for all else. */
export const dirOf = (direction: Direction | null, base: Direction = 'ltr'): Markup =>
  direction === null || direction === base ? html`` : html` dir="${direction}"`

/** The attribute for an element that holds these words, or this markup. */
export const dir = (
  inside: Markup | string | null | undefined,
  base: Direction = 'ltr',
): Markup => {
  if (inside === null || inside === undefined) return html``
  return dirOf(typeof inside === 'string' ? directionOf(inside) : directionOfMarkup(inside), base)
}
