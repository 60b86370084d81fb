import { handleName } from '../contents/desk'
import { attribute, hasClass, type Element, type Node } from './tree'

/** A section of a document: its id, its heading, what stands under it. */
export type Section = { id: string; element: Element; heading: Element | null; inside: Node[] }

const isElement = (node: Node): node is Element => typeof node !== 'string'

/** The sections of a rendered document. */
export const sectionsOf = (nodes: readonly Node[]): Section[] =>
  nodes.flatMap((node): Section[] => {
    if (!isElement(node) || node.tag !== 'section') return []
    const [first, ...rest] = node.children
    const hasHeading = first !== undefined && isElement(first) && first.tag === 'h2'
    return [
      {
        id: attribute(node, 'aria-labelledby'),
        element: node,
        heading: hasHeading ? first : null,
        inside: hasHeading ? rest : node.children,
      },
    ]
  })

/** The handle in the id of a section; null where it has none. */
export const handleIn = (id: string): string | null => {
  const at = id.indexOf(`-${handleName}`)
  return at === -1 ? null : id.slice(at + 1)
}

const startsPiece = (node: Node): boolean => {
  if (!isElement(node)) return false
  const [first] = node.children
  return (
    node.tag === 'h3' ||
    (node.tag === 'div' &&
      (hasClass(node, 'diff-added') ||
        hasClass(node, 'diff-removed') ||
        hasClass(node, 'diff-moved')) &&
      first !== undefined &&
      isElement(first) &&
      first.tag === 'h3')
  )
}

/** What stands in a section, cut at its headings of the third level; the headings themselves left out. */
export const piecesOf = (nodes: readonly Node[]): Node[][] => {
  const pieces: Node[][] = []
  for (const node of nodes) {
    if (!startsPiece(node)) {
      pieces.at(-1)?.push(node)
      continue
    }
    pieces.push(isElement(node) && node.tag === 'div' ? node.children.slice(1) : [])
  }
  return pieces
}

/** The same markup with the id of one section in place of another. */
export const withId = (section: Section, id: string): Element => {
  const renamed = (open: string): string => open.replaceAll(`"${section.id}"`, `"${id}"`)
  const { element, heading, inside } = section
  return {
    ...element,
    open: renamed(element.open),
    children: heading ? [{ ...heading, open: renamed(heading.open) }, ...inside] : inside,
  }
}
