import { shownMark } from '../../richText/wordRules/noteMarks'
import type { Warnings } from '../warnings'
import type { ParsedBlock, ParsedNote } from '../types'
import type { ParagraphFacts, TableFacts } from '../word/context'
import type { NoteMark } from '../word/notes'
import { element, elementsOf, type XmlElement } from '../../ooxml/xml/tree'
import { readBlocksHtml } from './blocks'
import { placeOf } from './markers'

/** A picture as the text will show it: an index into the files, and its alternative text. */
export type Figure = { file: number; alt: string }

export type HtmlContext = {
  facts: ParagraphFacts[]
  tables: TableFacts[]
  /** What calls each note. */
  marks: NoteMark[]
  /** By the number that `<img src>` gives; undefined for a picture that could not be taken over. */
  figures: (Figure | undefined)[]
  warnings: Warnings
  where: string
  isInTable: boolean
}

/** Mammoth's HTML as our blocks, and the notes that stand behind the text. */
export const readHtml = (
  html: XmlElement,
  context: HtmlContext,
): { blocks: ParsedBlock[]; notes: ParsedNote[] } => {
  const texts: XmlElement[] = [element('text')]
  for (const node of elementsOf(html)) {
    if (node.name === 'p' && placeOf(node, 'e') !== undefined) texts.push(element('note'))
    else texts.at(-1)?.children.push(node)
  }
  const [text, ...notes] = texts
  return {
    blocks: text === undefined ? [] : readBlocksHtml(text, context),
    notes: notes.map((note, index) => ({
      mark: shownMark(context.marks[index]?.text ?? String(index + 1)),
      blocks: readBlocksHtml(note, { ...context, where: 'Notes' }),
    })),
  }
}
