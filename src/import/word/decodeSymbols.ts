import {
  child,
  element,
  isElement,
  ownText,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../xml/tree'
import { mergeFormats, readFormats, type RunFormats } from './formats'
import type { Styles } from './styles'
import { isPrivate, isSymbolFont, signOf } from './symbolFonts'
import { told } from './told'

/** What stands for a sign that no character means. */
export const lostSign = '[?]'

type Decoding = { styles: Styles; declared: ReadonlySet<string> }

/**
 * Writes, in place, the signs that symbol fonts draw as the characters that mean the same: « m » in
 * Symbol is µ. A sign without such a character leaves a mark, and is told.
 */
export const decodeSymbols = (
  parent: XmlElement,
  decoding: Decoding,
  paragraph: RunFormats = {},
): void => {
  for (const node of parent.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:r') decodeRun(node, decoding, paragraph)
    const own = node.name === 'w:p' ? styleOf(node, decoding) : paragraph
    decodeSymbols(node, decoding, own)
  }
}

const styleOf = (paragraph: XmlElement, { styles }: Decoding): RunFormats =>
  styles.paragraph(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle')).formats

const decodeRun = (
  run: XmlElement,
  { styles, declared }: Decoding,
  paragraph: RunFormats,
): void => {
  const properties = child(run, 'w:rPr')
  const character = styles.character(valueOf(properties, 'w:rStyle'))
  const formats = mergeFormats({ paragraph, character, own: readFormats(properties) })
  run.children = run.children.flatMap((part): XmlNode[] => {
    if (!isElement(part)) return [part]
    if (part.name === 'w:sym') {
      const code = Number.parseInt(part.attributes['w:char'] ?? '', 16)
      return written(
        decodeText(
          String.fromCodePoint(isCode(code) ? code : 0xfffd),
          part.attributes['w:font'] ?? '',
        ),
      )
    }
    if (part.name !== 'w:t') return [part]
    const text = ownText(part)
    const decoded = decodeWith(text, formats, declared)
    return decoded.text === text ? [part] : written(decoded)
  })
}

const isCode = (code: number): boolean => Number.isInteger(code) && code >= 0 && code <= 0x10ffff

type Decoded = { text: string; lost: string[] }

const written = ({ text, lost }: Decoded): XmlNode[] => [
  element('w:t', {}, [text]),
  ...lost.map((sign) => told('symbol', sign)),
]

const decodeWith = (text: string, formats: RunFormats, declared: ReadonlySet<string>): Decoded => {
  const { asciiFont = '', otherFont = '' } = formats
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
