import { lineBreak, link, textNode } from '../../richText/build'
import { textFormats, type InlineNode } from '../../richText/nodes'
import type { Remarks } from '../remarks'
import { isElement, textOf, type XmlElement, type XmlNode } from '../xml/tree'
import { safeAddress } from './links'
import { tidyInline } from './tidyInline'

/** What stands in one paragraph of mammoth's HTML. */
export type InlineContent = {
  content: InlineNode[]
  /** Numbers of the pictures found in it, in order. */
  images: number[]
  notes: number[]
}

type Place = { remarks: Remarks; where: string }

const formats: Readonly<Record<string, number>> = {
  strong: textFormats.bold,
  em: textFormats.italic,
  s: textFormats.strikethrough,
  u: textFormats.underline,
  sub: textFormats.subscript,
  sup: textFormats.superscript,
}

/** The number of a paragraph in the Word file, from the mark that was put into it. */
export const markerOf = (paragraph: XmlElement): number | undefined => {
  const id = paragraph.children.filter(isElement).find(({ name }) => name === 'a')?.attributes['id']
  return id !== undefined && /^p\d+$/.test(id) ? Number(id.slice(1)) : undefined
}

/** Reads the inline content of a paragraph. */
export const readInlineHtml = (paragraph: XmlElement, place: Place): InlineContent => {
  const images: number[] = []
  const notes: number[] = []

  const read = (nodes: XmlNode[], format: number): InlineNode[] =>
    nodes.flatMap((node): InlineNode[] => {
      if (!isElement(node)) return [textNode(node, format)]
      switch (node.name) {
        case 'br':
          return [lineBreak()]
        case 'img':
          images.push(Number(node.attributes['src']))
          return []
        case 'input':
          return [textNode(node.attributes['checked'] === undefined ? '☐' : '☒', format)]
        case 'a':
          return readAnchor(node, format)
        default:
          return read(node.children, format | (formats[node.name] ?? 0))
      }
    })

  const readAnchor = (anchor: XmlElement, format: number): InlineNode[] => {
    const href = anchor.attributes['href']
    if (href === undefined) return read(anchor.children, format)
    const note = /^#(?:foot|end)note-\d/.test(href) ? /\d+/.exec(textOf(anchor))?.[0] : undefined
    if (note !== undefined) {
      notes.push(Number(note))
      // A thin space keeps the mark apart from the word, for the eye and for a search.
      return [textNode('\u202F'), textNode(note, textFormats.superscript)]
    }
    if (/^#(?:foot|end)note-ref-/.test(href)) return []
    const content = read(anchor.children, format)
    const address = safeAddress(href)
    if (address !== undefined && content.length > 0) return [link(address, content)]
    if (content.length > 0) sayRefused(href, place)
    return content
  }

  const content = tidyInline(read(paragraph.children, 0))
  return { content, images, notes }
}

const sayRefused = (href: string, { remarks, where }: Place): void => {
  if (href.startsWith('#')) remarks.add('internalLink', where)
  else remarks.add('linkRefused', where, href.slice(0, 80))
}
