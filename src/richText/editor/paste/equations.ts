import { textFormats } from '../../model/nodes'
import { wordsOf, type Shown, type ShownNode } from './tree'

const elementsIn = (node: Shown): Shown[] =>
  node.children.filter((child) => typeof child !== 'string')

/** Whether nothing can come between the signs of a part: then it needs no parentheses. */
const isWhole = (node: Shown | undefined): boolean =>
  node === undefined || /^[\p{L}\p{N}.,]*$/u.test(wordsOf(node).replace(/\s/g, ''))

export type Piece = { text: string; format: number }

const grouped = (node: Shown | undefined, format: number): Piece[] => {
  const pieces = node === undefined ? [] : piecesOf(node, format)
  return isWhole(node) ? pieces : [{ text: '(', format }, ...pieces, { text: ')', format }]
}

const { superscript, subscript } = textFormats

const piecesOf = (node: Shown, format: number): Piece[] => {
  const [first, second, third] = elementsIn(node)
  const inside = (one: Shown | undefined, bits = 0): Piece[] =>
    one === undefined ? [] : piecesOf(one, format | bits)
  switch (node.tag) {
    case 'annotation':
    case 'annotation-xml':
      return []
    case 'msup':
    case 'mover':
      return [...grouped(first, format), ...inside(second, superscript)]
    case 'msub':
    case 'munder':
      return [...grouped(first, format), ...inside(second, subscript)]
    case 'msubsup':
    case 'munderover':
      return [
        ...grouped(first, format),
        ...inside(second, subscript),
        ...inside(third, superscript),
      ]
    case 'mfrac':
      return [...grouped(first, format), { text: '/', format }, ...grouped(second, format)]
    case 'msqrt':
      return [{ text: '√(', format }, ...childPieces(node, format), { text: ')', format }]
    case 'mroot':
      return [
        ...inside(second, superscript),
        { text: '√(', format },
        ...inside(first),
        { text: ')', format },
      ]
    case 'mtd':
      return [...childPieces(node, format), { text: ' ', format }]
    case 'mtr':
      return [...childPieces(node, format), { text: '; ', format }]
    default:
      return childPieces(node, format)
  }
}

const childPieces = ({ children }: Shown, format: number): Piece[] =>
  children.flatMap((child) =>
    typeof child === 'string'
      ? [{ text: child.replace(/\s+/g, ' '), format }]
      : piecesOf(child, format),
  )

/** An equation of MathML on one line, with the same value: what is raised stays raised. */
export const equationPieces = (math: Shown): Piece[] => [
  { text: ' ', format: 0 },
  ...childPieces(math, 0),
  { text: ' ', format: 0 },
]

const hasMath = (node: ShownNode): boolean =>
  typeof node !== 'string' && (node.tag === 'math' || node.children.some(hasMath))

/** Whether an element draws, for the eye, an equation that stands beside it for screen readers: it would be read twice. */
export const isDrawnTwice = (node: Shown, siblings: readonly ShownNode[]): boolean =>
  node.attributes['aria-hidden'] === 'true' &&
  siblings.some((sibling) => sibling !== node && hasMath(sibling))
