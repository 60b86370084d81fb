import { textNode } from '../../richText/build'
import type { InlineNode } from '../../richText/nodes'

const endsInWord = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u
const goesOn = /^(?:[.,](?=\p{N}))?[\p{L}\p{N}]+(?:[.,]\p{N}+)*/u

/** Puts the mark of a note that stands inside a word or a number behind it: « 10 [2] », never « 1 [2]0 ». */
export const settleMarks = (nodes: InlineNode[], marks: ReadonlySet<InlineNode>): InlineNode[] => {
  const settled: InlineNode[] = []
  for (const node of nodes) {
    const called = node.type === 'text' && !marks.has(node) ? takeMarks(settled, marks) : []
    const before = settled.at(-1)
    const isInside = called.length > 0 && before?.type === 'text' && endsInWord.test(before.text)
    const rest = isInside && node.type === 'text' ? (goesOn.exec(node.text)?.[0] ?? '') : ''
    if (rest !== '' && node.type === 'text') {
      settled.push(textNode(rest, node.format), ...called)
      if (node.text.length > rest.length) {
        settled.push(textNode(node.text.slice(rest.length), node.format))
      }
    } else settled.push(...called, node)
  }
  return settled
}

/** Takes the marks at the end: what follows may belong before them. */
const takeMarks = (settled: InlineNode[], marks: ReadonlySet<InlineNode>): InlineNode[] => {
  const end = settled.findLastIndex((node) => !marks.has(node))
  return settled.splice(end + 1)
}
