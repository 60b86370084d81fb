/** An element of our own markup; `open` is its first tag as it was written. */
export type Element = { tag: string; open: string; children: Node[] }
/** Text stays escaped. */
export type Node = Element | string

const piece = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g
const voids = new Set(['br', 'col', 'hr', 'img'])

/** Our own markup as a tree: it is well formed, or what closes nothing is left out. */
export const parse = (markup: string): Node[] => {
  const root: Element = { tag: '', open: '', children: [] }
  const open: Element[] = [root]
  for (const [whole, closing, tag] of markup.matchAll(piece)) {
    const parent = open.at(-1) ?? root
    if (tag === undefined) parent.children.push(whole)
    else if (closing === '/') {
      const at = open.findLastIndex((element) => element.tag === tag)
      if (at > 0) open.length = at
    } else {
      const element: Element = { tag, open: whole, children: [] }
      parent.children.push(element)
      if (!voids.has(tag)) open.push(element)
    }
  }
  return root.children
}

/** A tree as markup. */
export const write = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node
      return voids.has(node.tag) ? node.open : `${node.open}${write(node.children)}</${node.tag}>`
    })
    .join('')

/** A new element. */
export const element = (tag: string, children: Node[], className = ''): Element => ({
  tag,
  open: className === '' ? `<${tag}>` : `<${tag} class="${className}">`,
  children,
})

/** The value of an attribute, escaped; empty without one. */
export const attribute = ({ open }: Element, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(open)?.[1] ?? ''

/** Whether an element has a class. */
export const hasClass = (node: Element, name: string): boolean =>
  attribute(node, 'class').split(' ').includes(name)

/** The same element with a class more. */
export const withClass = (node: Element, name: string): Element => ({
  ...node,
  open: node.open.includes(' class="')
    ? node.open.replace(' class="', ` class="${name} `)
    : node.open.replace(/^<[a-z0-9]+/, (start) => `${start} class="${name}"`),
})
