import { escapeHtml } from '../../render/markup'
import { markWords } from '../html/inlineMarks'
import { write } from '../html/tree'
import { withoutMarks } from '../marks'
import { mergePlain } from './plain'

const plain = (text: string): string => {
  const clean = withoutMarks(text)
  return typeof clean === 'string' ? clean : ''
}

/** Two plain texts in one, escaped, with `<ins>` and `<del>`: for what stands in no rendering, as a title or an audience. */
export const changedWordsHtml = (before: string, after: string): string =>
  write(markWords([escapeHtml(mergePlain(plain(before), plain(after)))]))
