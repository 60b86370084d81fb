import type { BlockLevelNode, RichText } from '../richText/nodes'
import { blockHtml } from './blockHtml'
import type { RenderContext } from './context'
import { inlineHtml } from './inlineHtml'
import { listHtml } from './listHtml'
import { html, joined, type Markup } from './markup'
import { tableHtml } from './tableHtml'

const unlessEmpty = (inside: Markup, set: (inside: Markup) => Markup): Markup =>
  inside.markup.trim() === '' ? inside : set(inside)

const nodeHtml = (node: BlockLevelNode, context: RenderContext): Markup => {
  switch (node.type) {
    case 'paragraph':
      return unlessEmpty(inlineHtml(node.children), (inside) => html`<p>${inside}</p>`)
    case 'quote':
      return unlessEmpty(
        inlineHtml(node.children),
        (inside) => html`<blockquote><p>${inside}</p></blockquote>`,
      )
    case 'heading':
      return unlessEmpty(inlineHtml(node.children), (inside) => {
        const level = context.level(node.tag)
        return html`<h${level}>${inside}</h${level}>`
      })
    case 'list':
      return listHtml(node)
    case 'table':
      return tableHtml(node, ({ children }) => {
        const [only, ...others] = children
        // A cell of one paragraph reads better, and is shorter, without it.
        return only?.type === 'paragraph' && others.length === 0
          ? inlineHtml(only.children)
          : nodesHtml(children, context)
      })
    case 'horizontalrule':
      return html`<hr />`
    case 'block':
      return blockHtml(node.fields, context)
  }
}

const nodesHtml = (nodes: readonly BlockLevelNode[], context: RenderContext): Markup =>
  joined(nodes.map((node) => nodeHtml(node, context)))

/** A rich text as HTML, still to be sanitised. */
export const richTextHtml = (value: RichText | null, context: RenderContext): Markup =>
  value ? nodesHtml(value.root.children, context) : html``
