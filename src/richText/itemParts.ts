import type { InlineNode, ListItemNode, ListNode } from './nodes'

/** Cuts the children of a list item into its runs of text and its nested lists, in order. */
export const itemParts = ({ children }: ListItemNode): (InlineNode[] | ListNode)[] => {
  const parts: (InlineNode[] | ListNode)[] = []
  for (const child of children) {
    const last = parts.at(-1)
    if (child.type === 'list') parts.push(child)
    else if (Array.isArray(last)) last.push(child)
    else parts.push([child])
  }
  return parts
}
