import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = { childNodes: Node[] }

/** A piece of markup as a browser reads it. */
export const treeOf = (html: string): Parent => parseFragment(html)

const plain = (html: string): string =>
  html
    .replaceAll(/ ?\/>/g, '>')
    .replaceAll('</col>', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(' controls=""', ' controls')

/** The markup as a browser would write down what it read: the same, unless it was malformed. */
export const asRead = (html: string): { read: string; written: string } => ({
  read: plain(serialize(parseFragment(html))),
  written: plain(html),
})

const attribute = (node: Node, name: string): string =>
  'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? '') : ''

/** The words and pictures of a tree but for what stands in one kind of element, spaces aside. */
export const wordsIn = ({ childNodes }: Parent, left: 'del' | 'ins' | null): string => {
  const said = (node: Node): string => {
    if (node.nodeName === left) return ''
    if (node.nodeName === '#text' && 'value' in node) return node.value
    const inside = 'childNodes' in node ? node.childNodes.map(said).join('') : ''
    return node.nodeName === 'img' || node.nodeName === 'video'
      ? `[${attribute(node, 'src')} ${attribute(node, 'alt')}]${inside}`
      : inside
  }
  return childNodes.map(said).join('').replaceAll(/\s+/gu, '')
}

/** What one side reads where words were inserted or deleted: the text of each element, cut where an edit begins or ends. */
export const cutsIn = ({ childNodes }: Parent, left: 'del' | 'ins'): string[][] => {
  const cuts: string[][] = []
  const visit = (nodes: readonly Node[]): void => {
    let run: string[] = []
    let isEdit = false
    const end = (): void => {
      if (run.length > 1) cuts.push(run)
      run = []
    }
    const push = (text: string, isEdited: boolean): void => {
      const last = run.at(-1)
      if (last !== undefined && !isEdit && !isEdited) run[run.length - 1] = last + text
      else run.push(text)
      isEdit = isEdited
    }
    const inline = (node: Node): string | null => {
      if (node.nodeName === '#text' && 'value' in node) return node.value
      if (
        !('childNodes' in node) ||
        !['a', 'code', 'em', 's', 'strong', 'u'].includes(node.nodeName)
      ) {
        return null
      }
      const inside = node.childNodes.map(inline)
      return inside.includes(null) ? null : inside.join('')
    }
    for (const node of nodes) {
      if (node.nodeName === left) {
        // What is left out parts what stands before it from what stands behind.
        isEdit = true
        continue
      }
      const isEdited = node.nodeName === 'ins' || node.nodeName === 'del'
      const text =
        isEdited && 'childNodes' in node ? node.childNodes.map(inline).join('') : inline(node)
      if (text === null) {
        end()
        if ('childNodes' in node) visit(node.childNodes)
      } else push(text, isEdited)
    }
    end()
  }
  visit(childNodes)
  return cuts
}

/** The kinds of elements in a tree that stand inside one of some kinds. */
export const insideOf = (
  { childNodes }: Parent,
  kinds: readonly string[],
  isIn = false,
): string[] =>
  childNodes.flatMap((node) => {
    const inside = 'childNodes' in node ? node.childNodes : []
    const own = isIn && node.nodeName !== '#text' ? [node.nodeName] : []
    return [
      ...own,
      ...insideOf({ childNodes: inside }, kinds, isIn || kinds.includes(node.nodeName)),
    ]
  })
