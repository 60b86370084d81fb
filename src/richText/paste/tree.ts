/** An element of what was pasted, whichever parser read it. */
export type Element = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}
export type Node = Element | string

/** An element without attributes. */
export const element = (tag: string, children: Node[]): Element => ({
  tag,
  attributes: {},
  children,
})

/** All the words below a node. */
export const wordsOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')

/** The value of one property of an element's `style`, in small letters. */
export const styleOf = ({ attributes }: Element, property: string): string => {
  const found = (attributes['style'] ?? '')
    .split(';')
    .map((declaration) => declaration.split(':'))
    .find(([name]) => name?.trim().toLowerCase() === property)
  return found?.slice(1).join(':').trim().toLowerCase() ?? ''
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const isVoid = (tag: string): boolean => tag === 'br' || tag === 'hr'

/** The tree as HTML. */
export const htmlOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node)
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${escape(value)}"`)
        .join('')
      const open = `<${node.tag}${attributes}>`
      return isVoid(node.tag) ? open : `${open}${htmlOf(node.children)}</${node.tag}>`
    })
    .join('')
