import { blockText } from './blockText'
import { listText } from './listText'
import type { InlineNode, RichText } from './nodes'
import { signedText, type Signed } from './signs'
import { rowsText } from './textRows'
import { visitRichText, visitWords, type Visitor } from './visit'

const linkText = (url: string, words: readonly Signed[]): string => {
  const target = url.replace(/^(mailto|tel):/, '')
  const label = signedText(words)
  if (label.trim() === '') return target
  return label.includes(target) || target.replace(/^https?:\/\//, '') === label
    ? label
    : `${label} (${target})`
}

const joined = (blocks: readonly string[]): string =>
  blocks.filter((text) => text.trim() !== '').join('\n\n')

const inText = {
  text: (text: string, format: number): Signed => ({
    text: text.replaceAll(/\r\n?/g, '\n'),
    format,
  }),
  lineBreak: (): Signed => ({ text: '\n', format: 0 }),
  link: (url: string, words: readonly Signed[]): Signed => ({
    text: linkText(url, words),
    format: 0,
  }),
}

const visitor: Visitor<Signed, string> = {
  ...inText,
  paragraph: signedText,
  heading: signedText,
  quote: (words) => `«\u00a0${signedText(words)}\u00a0»`,
  list: listText,
  table: (rows) =>
    rowsText(
      rows.map((cells) =>
        cells.map(({ colSpan, rowSpan, inside }) => ({ colSpan, rowSpan, text: joined(inside) })),
      ),
    ),
  rule: () => '* * *',
  block: blockText,
}

/** A rich text as plain text: lists with their marks, tables as « a | b » lines, blocks in words. */
export const textOf = (value: RichText | null): string =>
  joined(visitRichText(value, visitor)).toWellFormed()

/** Words as plain text, for a title or a head that cannot hold formats. */
export const textOfWords = (nodes: readonly InlineNode[]): string =>
  signedText(visitWords(nodes, inText)).toWellFormed()
