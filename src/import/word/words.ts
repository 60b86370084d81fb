import { isElement, ownText, type XmlElement } from '../../ooxml/xml/tree'
import { equationText } from './equations'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text: runs of letters and digits, whatever stands between them; 10⁶ and 10 with a raised 6 are alike. */
export const wordsIn = (text: string): string[] =>
  text.normalize('NFKC').replaceAll('\u00AD', '').match(word) ?? []

/**
 * The words of a part as a reader sees them: to be called on the accepted view, each alternative
 * chosen. Text boxes are paragraphs of their own, counted once.
 */
export const wordsOfPart = (root: XmlElement): string[] => {
  const words: string[] = []
  const read = (parent: XmlElement): string => {
    const parts = parent.children.map((node) => {
      if (!isElement(node)) return ''
      switch (node.name) {
        case 'w:t':
          return ownText(node)
        case 'w:p':
          for (const found of wordsIn(read(node))) words.push(found)
          return ' '
        case 'w:noBreakHyphen':
          return '\u2011'
        case 'm:oMath':
          return ` ${equationText(node)} `
        case 'w:tab':
        case 'w:ptab':
        case 'w:br':
        case 'w:cr':
          return ' '
        default:
          return read(node)
      }
    })
    return parts.join('')
  }
  for (const found of wordsIn(read(root))) words.push(found)
  return words
}
