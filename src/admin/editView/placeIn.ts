/** Where a node is below another: the place of each of its ancestors among its siblings. */
const wayTo = (root: Node, node: Node): number[] => {
  const { parentNode } = node
  if (node === root || !parentNode) return []
  const siblings: Node[] = [...parentNode.childNodes]
  return [...wayTo(root, parentNode), siblings.indexOf(node)]
}

const follow = (root: Node, way: readonly number[]): Node | undefined => {
  let node: Node | undefined = root
  for (const place of way) node = node?.childNodes[place]
  return node
}

const lengthOf = (node: Node): number => node.textContent?.length ?? 0

type Place = { way: number[]; offset: number }

const boundary = (root: Node, { way, offset }: Place): [Node, number] => {
  const node = follow(root, way) ?? root
  const most = node.nodeType === Node.TEXT_NODE ? lengthOf(node) : node.childNodes.length
  return [node, Math.min(offset, most)]
}

/** The text in which somebody writes, found again where Payload has opened it anew meanwhile. */
const findAgain = (form: HTMLFormElement, active: HTMLElement): (() => HTMLElement | null) => {
  const path = active.closest('[data-field-path]')?.getAttribute('data-field-path')
  const { id, isContentEditable } = active
  return () => {
    if (form.contains(active)) return active
    if (id !== '') return form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
    if (!isContentEditable || path == null) return null
    const field = form.querySelector(`[data-field-path="${CSS.escape(path)}"]`)
    return field?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null
  }
}

/** Where somebody is writing in a form, and the way back to it, whatever became of its elements meanwhile. */
export const placeIn = (form: HTMLFormElement): (() => void) => {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !form.contains(activeElement))
    return () => undefined
  const find = findAgain(form, activeElement)
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const places =
    range && activeElement.contains(range.commonAncestorContainer)
      ? {
          start: { way: wayTo(activeElement, range.startContainer), offset: range.startOffset },
          end: { way: wayTo(activeElement, range.endContainer), offset: range.endOffset },
        }
      : undefined
  return () => {
    const found = find()
    found?.focus({ preventScroll: true })
    if (!found?.isContentEditable || !places) return
    const again = document.createRange()
    again.setStart(...boundary(found, places.start))
    again.setEnd(...boundary(found, places.end))
    selection?.removeAllRanges()
    selection?.addRange(again)
  }
}
