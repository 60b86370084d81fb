import { isSafeUrl } from '../urls'
import { element, styleOf, wordsOf, type Element, type Node } from './tree'

const dropped = new Set(['img', 'link', 'meta', 'script', 'style', 'svg', 'title', 'xml'])

/** Whether a node says nothing that is kept: pictures, styles, the sign of a list that Word draws itself. */
export const isNoise = (node: Element): boolean =>
  dropped.has(node.tag) ||
  node.tag.startsWith('v:') ||
  (node.tag.includes(':') && wordsOf(node).trim() === '') ||
  styleOf(node, 'mso-list') === 'ignore' ||
  styleOf(node, 'display') === 'none' ||
  styleOf(node, 'mso-hide') === 'all'

const kept: Readonly<Record<string, string>> = {
  b: 'b',
  strong: 'b',
  i: 'i',
  em: 'i',
  u: 'u',
  ins: 'u',
  s: 's',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
}

const isBold = (weight: string): boolean => weight.startsWith('bold') || Number(weight) >= 600

/** The formats that an element gives its words, by its name and by its style. */
const formatsOf = (node: Element): string[] => {
  const weight = styleOf(node, 'font-weight')
  const named = kept[node.tag]
  const formats = new Set(named === undefined ? [] : [named])
  if (isBold(weight)) formats.add('b')
  // What other editors write around everything that they copy.
  else if (weight !== '') formats.delete('b')
  if (styleOf(node, 'font-style') === 'italic') formats.add('i')
  const decoration = styleOf(node, 'text-decoration')
  if (decoration.includes('underline') && node.tag !== 'a') formats.add('u')
  if (decoration.includes('line-through')) formats.add('s')
  const align = styleOf(node, 'vertical-align')
  if (align === 'super') formats.add('sup')
  if (align === 'sub') formats.add('sub')
  return [...formats]
}

const oneSpace = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ')

/** Words and their formats, without anything else. */
export const inlineOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return node === '' ? [] : [oneSpace(node)]
    if (node.tag === 'br') return [element('br', [])]
    if (isNoise(node)) return []
    const inside = inlineOf(node.children)
    if (inside.length === 0) return []
    const href = node.tag === 'a' ? node.attributes['href'] : undefined
    const linked: Node[] =
      href !== undefined && isSafeUrl(href) && !href.startsWith('#')
        ? [{ tag: 'a', attributes: { href }, children: inside }]
        : inside
    return formatsOf(node).reduce<Node[]>((words, tag) => [element(tag, words)], linked)
  })

const trimmedAt = (nodes: readonly Node[], side: 'end' | 'start'): Node[] => {
  const rest = [...nodes]
  const edge = side === 'start' ? rest.shift() : rest.pop()
  if (edge === undefined) return rest
  const put = (node: Node[]): Node[] => (side === 'start' ? [...node, ...rest] : [...rest, ...node])
  if (typeof edge !== 'string') {
    return put([edge.tag === 'br' ? edge : { ...edge, children: trimmedAt(edge.children, side) }])
  }
  const text = side === 'start' ? edge.replace(/^ +/, '') : edge.replace(/ +$/, '')
  return text === '' ? trimmedAt(rest, side) : put([text])
}

/** The words of a block, without the spaces that its source was laid out with. */
export const wordsOfBlock = (nodes: readonly Node[]): Node[] =>
  trimmedAt(trimmedAt(inlineOf(nodes), 'start'), 'end')
