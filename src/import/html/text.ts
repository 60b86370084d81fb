import { textFormats, type BlockLevelNode, type InlineNode } from '../../richText/model/nodes'
import { richText } from '../../richText/model/build'
import { visitRichText, visitWords, type Visitor } from '../../richText/model/visit'
import { lowered, raised } from '../word/equationSigns'

type WordsVisitor = Pick<Visitor<string, string>, 'lineBreak' | 'link' | 'text'>

const inWords = (write: (text: string, format: number) => string): WordsVisitor => ({
  text: (text, format) => write(text, format).replaceAll('\t', ' '),
  lineBreak: () => ' ',
  link: (_, inside) => inside.join(''),
})

/** What is raised by custom and not by arithmetic: 1er, 2e, n°, Mme, ®. */
const customary =
  /^(?:er|re|ère|e|es|ème|eme|nd|nde|d|de|o|os|me|mes|lle|lles|r|rs|st|rd|th|TM|[^\p{L}\p{N}+−-]+)$/iu

const raisedInTitle = (text: string): string => (customary.test(text) ? text : raised(text))

/** The spaces at the ends of a raised text are no part of it. */
const spaced = (text: string, write: (text: string) => string): string =>
  text.replace(/\S(?:.*\S)?/su, (inside) => write(inside))

const shown = inWords((text, format) => {
  if ((format & textFormats.strikethrough) !== 0) return ''
  if ((format & textFormats.superscript) !== 0) return spaced(text, raisedInTitle)
  if ((format & textFormats.subscript) !== 0)
    return spaced(text, (inside) => lowered(inside).replace(/^_/, ''))
  return text
})

/** The text of inline content, as its reader says it: 10⁶ stays 10⁶, what is struck out is left out. */
export const textOfInline = (nodes: InlineNode[]): string => visitWords(nodes, shown).join('')

const line = (words: string[]): string => words.join('')

const letters: Visitor<string, string> = {
  ...inWords((text) => text),
  paragraph: line,
  heading: line,
  quote: line,
  list: (items) =>
    items
      .flatMap(({ parts }) => parts.map((part) => ('words' in part ? line(part.words) : part.list)))
      .join('\n'),
  table: (rows) =>
    rows
      .flat()
      .map(({ inside }) => inside.join('\n'))
      .join('\n'),
  rule: () => '',
  block: () => '',
}

/** All the letters of blocks, one line for each paragraph, item or cell. What a figure says of itself is not in it. */
export const textOfNodes = (nodes: BlockLevelNode[]): string =>
  visitRichText(richText(nodes), letters).join('\n')
