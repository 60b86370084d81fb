import { textNode } from '../../richText/build'
import type { InlineNode } from '../../richText/nodes'

const endsInWord = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u
const goesOn = /^(?:[.,](?=\p{N}))?[\p{L}\p{N}]+(?:[.,]\p{N}+)*/u

/** Puts the mark of a note that stands inside a word or a number behind it: « 10 [2] », never « 1 [2]0 ». */
export const settleMarks = (nodes: InlineNode[], marks: ReadonlySet<InlineNode>): InlineNode[] => {
  const settled: InlineNode[] = []
  let held: InlineNode[] = []
  for (const node of nodes) {
    const before = settled.at(-1)
    if (marks.has(node)) {
      held.push(node)
      continue
    }
    if (held.length > 0 && before?.type === 'text' && node.type === 'text') {
      const rest = endsInWord.test(before.text) ? (goesOn.exec(node.text)?.[0] ?? '') : ''
      if (rest !== '') settled.push(textNode(rest, node.format))
      settled.push(...held)
      held = []
      if (node.text.length > rest.length)
        settled.push(textNode(node.text.slice(rest.length), node.format))
      continue
    }
    settled.push(...held, node)
    held = []
  }
  return [...settled, ...held]
}
