import { element, type Element, type Node } from './tree'

export type Edit = 'del' | 'ins'

const inline = new Set([
  'a',
  'br',
  'cite',
  'code',
  'em',
  'img',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'video',
])

// Nothing but rows, cells, items or terms may stand in these.
const holdsNoWords = new Set(['colgroup', 'dl', 'ol', 'table', 'tbody', 'thead', 'tr', 'ul'])

const isInline = (node: Node): boolean => typeof node === 'string' || inline.has(node.tag)

const saysSomething = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => (typeof node === 'string' ? node.trim() !== '' : true))

/** All the words and pictures in some nodes inside `<ins>` or `<del>`, put where each may stand. */
export const wrapAll = (nodes: readonly Node[], edit: Edit): Node[] => {
  const wrapped: Node[] = []
  let run: Node[] = []
  const endRun = (): void => {
    if (saysSomething(run)) wrapped.push(element(edit, run))
    else wrapped.push(...run)
    run = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node)
      continue
    }
    endRun()
    if (typeof node !== 'string') wrapped.push(wrapInside(node, edit))
  }
  endRun()
  return wrapped
}

/** The same for what stands in an element. */
export const wrapInside = (node: Element, edit: Edit): Element => ({
  ...node,
  children: holdsNoWords.has(node.tag)
    ? node.children.map((child) => (typeof child === 'string' ? child : wrapInside(child, edit)))
    : wrapAll(node.children, edit),
})
