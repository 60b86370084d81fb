import type { Node as PastedNode } from './tree'

/** The tree of a parsed document; comments, Word's conditional ones included, are left out. */
export const treeOf = (node: Node): PastedNode[] =>
  [...node.childNodes].flatMap((child): PastedNode[] => {
    if (child.nodeType === 3) return [child.textContent ?? '']
    if (!(child instanceof Element)) return []
    const attributes = Object.fromEntries(
      [...child.attributes].map(({ name, value }) => [name, value]),
    )
    return [{ tag: child.localName.toLowerCase(), attributes, children: treeOf(child) }]
  })
