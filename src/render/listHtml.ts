import { itemParts } from '../richText/itemParts'
import type { ListItemNode, ListNode } from '../richText/nodes'
import { inlineHtml } from './inlineHtml'
import { html, joined, type Markup } from './markup'

const box = (list: ListNode, item: ListItemNode): Markup | null =>
  list.listType === 'check' ? html`${item.checked === true ? '☑' : '☐'} ` : null

const itemContent = (item: ListItemNode): Markup =>
  joined(itemParts(item).map((part) => (Array.isArray(part) ? inlineHtml(part) : listHtml(part))))

const startsWithList = (item: ListItemNode): boolean => {
  const first = itemParts(item)[0]
  return first !== undefined && !Array.isArray(first)
}

/** A list. Lexical nests by an item that holds nothing but a list: here it goes into the item before. */
export const listHtml = (list: ListNode): Markup => {
  const items: Markup[] = []
  for (const item of list.children) {
    const content = itemContent(item)
    const before = items.at(-1)
    if (!startsWithList(item)) items.push(html`${box(list, item)}${content}`)
    else if (before) items.splice(-1, 1, html`${before}${content}`)
    else items.push(content)
  }
  const set = items.map((item) => html`<li>${item}</li>`)
  if (list.listType !== 'number') {
    return list.listType === 'check'
      ? html`<ul class="checklist">
          ${set}
        </ul>`
      : html`<ul>
          ${set}
        </ul>`
  }
  const start = list.start ?? 1
  return start === 1
    ? html`<ol>
        ${set}
      </ol>`
    : html`<ol start="${start}">
        ${set}
      </ol>`
}
