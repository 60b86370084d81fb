import type { InlineNode } from '../../richText/model/nodes'
import { deleted, inserted } from '../marks'
import { diffTokens } from './diffTokens'
import { sharedUnit } from './plain'
import { tokensOf } from './tokens'

/** A run of one format, inside a link or not; a line break is a run of its own. */
type Piece = { kind: 'break' | 'text'; text: string; format: number; url: string | null }

type Marks = { open: string; close: string } | null

const blankLabel = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ text }) => text.trim() === '')

const piecesOf = (nodes: readonly InlineNode[], url: string | null = null): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
        return node.text === ''
          ? []
          : [{ kind: 'text', text: node.text, format: node.format ?? 0, url }]
      case 'tab':
        return [{ kind: 'text', text: '\t', format: 0, url }]
      case 'linebreak':
        return [{ kind: 'break', text: '\n', format: 0, url }]
      case 'link':
      case 'autolink': {
        const label = piecesOf(node.children, node.fields.url)
        // A link without words shows its address.
        return blankLabel(label)
          ? [{ kind: 'text', text: node.fields.url, format: 0, url: node.fields.url }]
          : label
      }
    }
  })

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** Tokens of the words, each with the runs that it lies in: what is written otherwise is another one. */
const tokenised = (pieces: readonly Piece[]): Piece[][] => {
  const left = pieces.map((piece) => ({ ...piece }))
  return tokensOf(textOf(pieces)).map(({ start, end }) => {
    const parts: Piece[] = []
    let missing = end - start
    while (missing > 0) {
      const [next] = left
      if (!next) break
      const text = next.text.slice(0, missing)
      parts.push({ ...next, text })
      missing -= text.length
      next.text = next.text.slice(text.length)
      if (next.text === '') left.shift()
    }
    return parts
  })
}

const keyOf = (token: readonly Piece[]): string =>
  token
    .map(({ kind, text, format, url }) => `${kind}${format}\u0000${url ?? ''}\u0000${text}`)
    .join('\u0001')

type Marked = { piece: Piece; marks: Marks }

const isAlike = (one: Marked, other: Marked): boolean =>
  one.marks === other.marks &&
  one.piece.kind === 'text' &&
  other.piece.kind === 'text' &&
  one.piece.format === other.piece.format &&
  one.piece.url === other.piece.url

const nodeOf = ({ piece, marks }: Marked): InlineNode[] => {
  const { text, format } = piece
  if (piece.kind === 'break') {
    // What came or went is seen by its mark: a line break alone is nothing to see.
    return marks
      ? [{ type: 'text', text: `${marks.open}¶${marks.close}`, format: 0 }, { type: 'linebreak' }]
      : [{ type: 'linebreak' }]
  }
  return [{ type: 'text', text: marks ? marks.open + text + marks.close : text, format }]
}

const gathered = (marked: readonly Marked[]): Marked[] => {
  const all: Marked[] = []
  for (const one of marked) {
    const last = all.at(-1)
    if (last && isAlike(last, one)) {
      all[all.length - 1] = {
        ...last,
        piece: { ...last.piece, text: last.piece.text + one.piece.text },
      }
    } else all.push(one)
  }
  return all
}

const nodesOf = (marked: readonly Marked[]): InlineNode[] => {
  const nodes: InlineNode[] = []
  for (const one of gathered(marked)) {
    const { url } = one.piece
    const last = nodes.at(-1)
    if (url === null) nodes.push(...nodeOf(one))
    else if (last?.type === 'link' && last.fields.url === url) last.children.push(...nodeOf(one))
    else nodes.push({ type: 'link', fields: { url }, children: nodeOf(one) })
  }
  return nodes
}

const as = (marks: Marks, tokens: readonly Piece[][]): Marked[] =>
  tokens.flat().map((piece) => ({ piece, marks }))

// « [3→30] mg »: a unit that stays is not said twice, where it lies in one run.
const replaced = (was: Piece[][], is: Piece[][]): Marked[] => {
  const [old, now] = [was.at(-1)?.at(-1), is.at(-1)?.at(-1)]
  const unit = sharedUnit(textOf(was.flat()), textOf(is.flat()))
  const isOneRun =
    old !== undefined &&
    now !== undefined &&
    unit > 0 &&
    old.text.length > unit &&
    now.text.length > unit &&
    old.format === now.format &&
    old.url === now.url
  if (!isOneRun) return [...as(deleted, was), ...as(inserted, is)]
  const without = (tokens: Piece[][], last: Piece): Marked['piece'][] => [
    ...tokens.flat().slice(0, -1),
    { ...last, text: last.text.slice(0, -unit) },
  ]
  return [
    ...as(deleted, [without(was, old)]),
    ...as(inserted, [without(is, now)]),
    { piece: { ...now, text: now.text.slice(-unit) }, marks: null },
  ]
}

/** Words of two texts in one, with marks around what is in one of them only, each in its own format. */
export const mergeRich = (
  before: readonly InlineNode[],
  after: readonly InlineNode[],
): InlineNode[] => {
  const old = tokenised(piecesOf(before))
  const now = tokenised(piecesOf(after))
  const stretches = diffTokens(old.map(keyOf), now.map(keyOf), old.map(textOf))
  if (!stretches) return nodesOf([...as(deleted, old), ...as(inserted, now)])
  return nodesOf(
    stretches.flatMap((stretch) => {
      const was = old.slice(...stretch.before)
      const is = now.slice(...stretch.after)
      return stretch.isSame ? as(null, is) : replaced(was, is)
    }),
  )
}

/** All words of a text as coming or going. */
export const markRich = (
  nodes: readonly InlineNode[],
  marks: 'deleted' | 'inserted',
): InlineNode[] => nodesOf(as(marks === 'deleted' ? deleted : inserted, [piecesOf(nodes)]))

/** Words with a mark before them. */
export const withMark = (nodes: readonly InlineNode[], mark: string): InlineNode[] => [
  { type: 'text', text: mark, format: 0 },
  ...nodes,
]
