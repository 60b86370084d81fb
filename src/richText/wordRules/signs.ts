import { isPrivate, isSymbolFont, signOf } from './symbolFonts'

/** What stands for a sign that no character means. */
export const lostSign = '[?]'

/** A text with its signs as characters, and what has no equivalent. */
export type Decoded = { text: string; lost: string[] }

/** The fonts of ASCII and of other characters, and which fonts the file says are of signs. */
type Fonts = {
  asciiFont?: string | undefined
  otherFont?: string | undefined
  declared: ReadonlySet<string>
}

/** A text in its fonts: the signs that symbol fonts draw, as the characters that mean the same. */
export const decodeWith = (
  text: string,
  { asciiFont = '', otherFont = '', declared }: Fonts,
): Decoded => {
  const fontOf = (character: string): string => {
    if (character <= '\u007F') return asciiFont
    const fonts = [otherFont, asciiFont]
    return isPrivate(character)
      ? (fonts.find((font) => isSymbolFont(font, declared)) ?? otherFont)
      : otherFont
  }
  const pieces = Array.from(text).map((character) => {
    const font = fontOf(character)
    const isSign = isPrivate(character) || isSymbolFont(font, declared)
    return isSign ? decodeText(character, font) : { text: character, lost: [] }
  })
  return {
    text: pieces.map((piece) => piece.text).join(''),
    lost: pieces.flatMap(({ lost }) => lost),
  }
}

/** One sign in a symbol font, as a character. */
export const decodeText = (character: string, font: string): Decoded => {
  const code = character.codePointAt(0) ?? 0
  const sign = signOf(font, code)
  if (sign !== undefined) return { text: sign, lost: [] }
  const isOrdinary = code > 0xff && !isPrivate(character)
  // A character that the font has not is drawn by another font, as itself.
  if (isOrdinary || character.trim() === '') return { text: character, lost: [] }
  const name = font.trim() === '' ? 'police inconnue' : font
  // Letters of a font that is said to be of signs, and is not known, stay: they may well be letters.
  const text = isPrivate(character) ? lostSign : character
  return { text, lost: [`${name} ${code.toString(16).toUpperCase().padStart(4, '0')}`] }
}
