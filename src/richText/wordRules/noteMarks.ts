import { textNode } from '../model/build'
import type { InlineNode, TextNode } from '../model/nodes'

/** What stands between a word and the mark of its note: thin, for the eye and for a search. */
export const noteSpace = '\u202F'

/** A mark of letters or figures in brackets, so that nobody reads it as one of the text's own. */
export const shownMark = (mark: string): string => (/[\p{L}\p{N}]/u.test(mark) ? `[${mark}]` : mark)

const endsInWord = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u
const goesOn = /^(?:[.,](?=\p{N}))?[\p{L}\p{N}]+(?:[.,]\p{N}+)*/u

/** Puts the mark of a note that stands inside a word or a number behind it: « 10 [2] », never « 1 [2]0 ». */
export const settleMarks = (nodes: InlineNode[], marks: ReadonlySet<InlineNode>): InlineNode[] => {
  const settled: InlineNode[] = []
  let run: TextNode[] = []
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      settled.push(...settleRun(run, marks), node)
      run = []
    }
  }
  return [...settled, ...settleRun(run, marks)]
}

/** The same, of texts that follow each other: a number may go on over several of them. */
const settleRun = (run: TextNode[], marks: ReadonlySet<InlineNode>): InlineNode[] => {
  const text = run.map((node) => (marks.has(node) ? '' : node.text)).join('')
  const places: { mark: TextNode; at: number }[] = []
  let passed = 0
  for (const node of run) {
    if (marks.has(node)) places.push({ mark: node, at: endOfWord(text, passed) })
    else passed += node.text.length
  }
  if (places.length === 0) return run
  const settled: InlineNode[] = []
  let start = 0
  for (const node of run.filter((one) => !marks.has(one))) {
    const end = start + node.text.length
    let from = start
    for (const { mark, at } of places.filter((place) => place.at >= start && place.at < end)) {
      if (at > from) settled.push(textNode(text.slice(from, at), node.format))
      settled.push(mark)
      from = at
    }
    if (end > from) settled.push(textNode(text.slice(from, end), node.format))
    start = end
  }
  return [...settled, ...places.filter(({ at }) => at >= start).map(({ mark }) => mark)]
}

const endOfWord = (text: string, at: number): number =>
  endsInWord.test(text.slice(0, at)) ? at + (goesOn.exec(text.slice(at))?.[0].length ?? 0) : at
