import { lineBreak, link, textNode } from '../../model/build'
import type { InlineNode } from '../../model/nodes'
import { isSafeUrl } from '../../model/urls'
import { noteSpace, settleMarks, shownMark } from '../../wordRules/noteMarks'
import { decodeWith } from '../../wordRules/signs'
import { tidyInline } from '../../wordRules/tidyInline'
import { equationPieces, isDrawnTwice } from './equations'
import { lookIn, type Look } from './formats'
import { noteMarkOf } from './notes'
import type { PasteWarnings } from './warnings'
import { numberOf, type Shown, type ShownNode } from './tree'

/** Whether an element is the sign or the number that Word draws before an item. */
export const isItemSign = ({ style }: Shown): boolean => style.get('mso-list') === 'ignore'

/** The words of some nodes as they are, with what is told of them. */
export const readInline = (
  nodes: readonly ShownNode[],
  look: Look,
  warnings: PasteWarnings,
): InlineNode[] => {
  const marks = new Set<InlineNode>()

  const words = (text: string, { format, isPre, ...fonts }: Look): InlineNode[] => {
    const spaced = isPre ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ')
    // A no-break space is a space in each font of a page.
    const decoded = spaced
      .split(/(\u00A0+)/)
      .map((part) =>
        part.startsWith('\u00A0') ? { text: part, lost: [] } : decodeWith(part, fonts),
      )
    for (const sign of decoded.flatMap(({ lost }) => lost)) warnings.add('symbol', sign)
    const lines = decoded
      .map((part) => part.text)
      .join('')
      .split('\n')
    return lines.flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [lineBreak()] : []),
      ...(line === '' ? [] : [textNode(line, format)]),
    ])
  }

  const noteMark = (mark: string): InlineNode[] => {
    const node = textNode(`${noteSpace}${shownMark(mark)}`)
    marks.add(node)
    return [node]
  }

  const anchor = (node: Shown, inside: Look): InlineNode[] => {
    const mark = noteMarkOf(node)
    if (mark !== undefined) return noteMark(mark)
    const content = read(node.children, inside)
    const href = (node.attributes['href'] ?? '').trim()
    if (content.length === 0 || href === '') return content
    if (isSafeUrl(href) && !href.startsWith('#')) return [link(href, unlinked(content))]
    if (!href.startsWith('#')) warnings.add('links', href.slice(0, 60))
    return content
  }

  const element = (node: Shown, around: Look): InlineNode[] => {
    const inside = lookIn(node, around)
    const tabs = Number(node.style.get('mso-tab-count') ?? 0)
    if (tabs > 0) return [textNode('\t'.repeat(Math.min(tabs, 20)), inside.format)]
    switch (node.tag) {
      case 'br':
        return [lineBreak()]
      case 'wbr':
        return []
      case 'q':
        return [
          textNode('« ', inside.format),
          ...read(node.children, inside),
          textNode(' »', inside.format),
        ]
      case 'rt':
        return [
          textNode(' (', inside.format),
          ...read(node.children, inside),
          textNode(')', inside.format),
        ]
      case 'math':
        warnings.add('equations')
        return equationPieces(node).map(({ text, format }) =>
          textNode(text, format | inside.format),
        )
      case 'a':
        return anchor(node, inside)
      default: {
        const content = read(node.children, inside)
        const isApart = node.style.get('display') === 'inline-block' && hasRoom(node)
        return isApart ? [textNode(' '), ...content, textNode(' ')] : content
      }
    }
  }

  const read = (inside: readonly ShownNode[], around: Look): InlineNode[] =>
    inside.flatMap((node) => {
      if (typeof node === 'string') return words(node, around)
      return isItemSign(node) || isDrawnTwice(node, inside) ? [] : element(node, around)
    })

  return tidyInline(withoutDoubleSpaces(settleMarks(read(nodes, look), marks)))
}

/** Whether a box keeps its words apart from those beside it. */
const hasRoom = (node: Shown): boolean =>
  ['width', 'min-width', 'margin-left', 'margin-right', 'margin', 'padding'].some((name) =>
    node.style.has(name),
  ) || numberOf(node, 'width') !== undefined

const unlinked = (nodes: InlineNode[]): InlineNode[] =>
  nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'autolink' ? node.children : [node],
  )

/** Spaces that meet between two runs, or begin a line, are one space or none on a page. */
const withoutDoubleSpaces = (nodes: InlineNode[]): InlineNode[] => {
  let isAfterSpace = false
  return nodes.map((node) => {
    if (node.type !== 'text') {
      isAfterSpace = node.type === 'linebreak'
      return node
    }
    const text = isAfterSpace ? node.text.replace(/^ +/, '') : node.text
    if (text !== '') isAfterSpace = text.endsWith(' ')
    return text === node.text ? node : textNode(text, node.format)
  })
}
