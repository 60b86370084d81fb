import { lineBreak, link, textNode } from '../../richText/model/build'
import { textFormats, type InlineNode } from '../../richText/model/nodes'
import { noteSpace, settleMarks, shownMark } from '../../richText/wordRules/noteMarks'
import { tidyInline } from '../../richText/wordRules/tidyInline'
import type { Warnings } from '../warnings'
import type { NoteMark } from '../word/notes'
import { isElement, type XmlElement, type XmlNode } from '../../ooxml/xml/tree'
import { safeAddress } from './links'
import { markedBy } from './markers'

/** What stands in one paragraph of mammoth's HTML. */
export type InlineContent = {
  content: InlineNode[]
  /** Numbers of the pictures found in it, in order. */
  images: number[]
  /** The places, among the notes, of those that it calls. */
  notes: number[]
}

type Place = { warnings: Warnings; where: string; marks: NoteMark[] }

const formats: Readonly<Record<string, number>> = {
  strong: textFormats.bold,
  em: textFormats.italic,
  s: textFormats.strikethrough,
  u: textFormats.underline,
  sub: textFormats.subscript,
  sup: textFormats.superscript,
}

/** Reads the inline content of a paragraph. */
export const readInlineHtml = (paragraph: XmlElement, place: Place): InlineContent => {
  const images: number[] = []
  const notes: number[] = []
  const marks = new Set<InlineNode>()

  const read = (nodes: XmlNode[], format: number): InlineNode[] =>
    nodes.flatMap((node): InlineNode[] => {
      if (!isElement(node)) return [textNode(node, format)]
      switch (node.name) {
        case 'br':
          return [lineBreak()]
        case 'img':
          images.push(Number(node.attributes['src']))
          return []
        case 'a':
          return readAnchor(node, format)
        default:
          return read(node.children, format | (formats[node.name] ?? 0))
      }
    })

  const readAnchor = (anchor: XmlElement, format: number): InlineNode[] => {
    const note = markedBy(anchor, 'n')
    if (note !== undefined) return callNote(note)
    const href = anchor.attributes['href']
    if (href === undefined) return read(anchor.children, format)
    const content = read(anchor.children, format)
    const address = safeAddress(href)
    if (address !== undefined && content.length > 0) return [link(address, content)]
    if (content.length > 0) sayRefused(href, place)
    return content
  }

  /** A mark of the author's own stands in the text already; the others are numbers in brackets. */
  const callNote = (note: number): InlineNode[] => {
    notes.push(note)
    const mark = place.marks[note]
    if (mark === undefined || mark.isOwn) return []
    // A thin space keeps the mark apart from the word, for the eye and for a search.
    const node = textNode(`${noteSpace}${shownMark(mark.text)}`)
    marks.add(node)
    return [node]
  }

  const content = tidyInline(settleMarks(read(paragraph.children, 0), marks))
  return { content, images, notes }
}

const sayRefused = (href: string, { warnings, where }: Place): void => {
  if (href.startsWith('#')) warnings.add('internalLink', where)
  else warnings.add('linkRefused', where, href.slice(0, 80))
}
