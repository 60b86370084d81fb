import { deleted, inserted } from '../marks'
import { element, type Node } from './tree'
import type { Edit } from './whole'

const marks = new RegExp(
  `([${inserted.open}${inserted.close}${deleted.open}${deleted.close}])`,
  'u',
)

/** The words between marks as `<ins>` and `<del>`. A mark never leaves the element that it stands in. */
export const markWords = (nodes: readonly Node[]): Node[] => {
  const marked: Node[] = []
  let edit: Edit | null = null
  let run: Node[] = []
  const end = (): void => {
    if (edit !== null && run.length > 0) marked.push(element(edit, run))
    edit = null
    run = []
  }
  const put = (node: Node): void => {
    if (edit === null) marked.push(node)
    else run.push(node)
  }
  for (const node of nodes) {
    if (typeof node !== 'string') {
      put(node)
      continue
    }
    for (const text of node.split(marks)) {
      if (text === inserted.open || text === deleted.open) {
        end()
        edit = text === inserted.open ? 'ins' : 'del'
      } else if (text === inserted.close || text === deleted.close) end()
      else if (text !== '') put(text)
    }
  }
  end()
  return marked
}
