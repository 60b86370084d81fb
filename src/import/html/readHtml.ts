import { lineBreak } from '../../richText/build'
import type { InlineNode } from '../../richText/nodes'
import type { Remarks } from '../remarks'
import type { ParsedBlock, ParsedNote } from '../types'
import type { ParagraphFacts } from '../word/context'
import { elementsOf, type XmlElement } from '../xml/tree'
import { readBlocksHtml } from './blocks'
import { readInlineHtml } from './inline'

/** A picture as the text will show it: an index into the files, and its alternative text. */
export type Figure = { file: number; alt: string }

export type HtmlContext = {
  facts: ParagraphFacts[]
  /** By the number that `<img src>` gives; undefined for a picture that could not be taken over. */
  figures: (Figure | undefined)[]
  remarks: Remarks
  where: string
  isInTable: boolean
}

/** Mammoth's HTML as our blocks, and the notes that it puts at the end. */
export const readHtml = (
  html: XmlElement,
  context: HtmlContext,
): { blocks: ParsedBlock[]; notes: ParsedNote[] } => ({
  blocks: readBlocksHtml(html, context),
  notes: elementsOf(html, 'ol')
    .flatMap((list) => elementsOf(list, 'li'))
    .map((note, index) => ({ number: index + 1, content: readNote(note, context) })),
})

/** A note as one line: its paragraphs follow each other behind line breaks. */
const readNote = (note: XmlElement, { remarks }: HtmlContext): InlineNode[] =>
  paragraphsOf(note)
    .map((paragraph) => readInlineHtml(paragraph, { remarks, where: 'Notes' }).content)
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [lineBreak(), ...content]))

const paragraphsOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((node) => (node.name === 'p' ? [node] : paragraphsOf(node)))
