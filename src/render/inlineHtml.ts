import { textFormats, type InlineNode, type LinkNode, type TextNode } from '../richText/nodes'
import { isSafeUrl } from '../richText/urls'
import { html, joined, type Markup } from './markup'

const has = (format: number, bit: number): boolean => (format & bit) !== 0

const formatted = ({ text, format = 0 }: TextNode): Markup => {
  let set = html`${text}`
  if (has(format, textFormats.code)) set = html`<code>${set}</code>`
  if (has(format, textFormats.subscript)) set = html`<sub>${set}</sub>`
  if (has(format, textFormats.superscript)) set = html`<sup>${set}</sup>`
  if (has(format, textFormats.strikethrough)) set = html`<s>${set}</s>`
  if (has(format, textFormats.underline)) set = html`<u>${set}</u>`
  if (has(format, textFormats.italic)) set = html`<em>${set}</em>`
  if (has(format, textFormats.bold)) set = html`<strong>${set}</strong>`
  return set
}

const linked = ({ fields, children }: LinkNode): Markup => {
  const inside = inlineHtml(children)
  const label = inside.markup.trim() === '' ? html`${fields.url}` : inside
  return isSafeUrl(fields.url)
    ? html`<a href="${fields.url}" rel="noopener noreferrer">${label}</a>`
    : label
}

const one = (node: InlineNode): Markup => {
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'tab':
      return html`${'\t'}`
    case 'linebreak':
      return html`<br />`
    case 'link':
    case 'autolink':
      return linked(node)
  }
}

/** Text, line breaks and links. */
export const inlineHtml = (nodes: readonly InlineNode[]): Markup => joined(nodes.map(one))
