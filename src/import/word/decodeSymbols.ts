import { decodeText, decodeWith, type Decoded } from '../../richText/wordRules/signs'
import {
  child,
  element,
  isElement,
  ownText,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { mergeFormats, readFormats, type RunFormats } from './formats'
import type { Styles } from './styles'
import { told } from './told'

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
    const { asciiFont, otherFont } = formats
    const decoded = decodeWith(text, { asciiFont, otherFont, declared })
    return decoded.text === text ? [part] : written(decoded)
  })
}

const isCode = (code: number): boolean => Number.isInteger(code) && code >= 0 && code <= 0x10ffff

const written = ({ text, lost }: Decoded): XmlNode[] => [
  element('w:t', {}, [text]),
  ...lost.map((sign) => told('symbol', sign)),
]
