import {
  child,
  element,
  elementsOf,
  isElement,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../xml/tree'
import type { ReadContext } from './context'
import { drawingNames, readDrawing } from './drawings'
import { equationText } from './equations'
import { hasColour, readFormats, writeFormats, type RunFormats } from './formats'

/** The content of a paragraph, made plain; and the text boxes that were anchored in it. */
export type Inline = { runs: XmlNode[]; boxes: XmlElement[] }

const nothing = new Set([
  'w:pPr',
  'w:rPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:softHyphen',
  'w:delText',
  'w:delInstrText',
  'w:pgNum',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:sectPr',
])

const asIs = new Set([
  'w:t',
  'w:tab',
  'w:br',
  'w:noBreakHyphen',
  'w:sym',
  'w:fldChar',
  'w:instrText',
])

/** Reads what stands inside a paragraph. `formats` are those that its style gives. */
export const readInline = (
  parent: XmlElement,
  formats: RunFormats,
  context: ReadContext,
): Inline => {
  const boxes: XmlElement[] = []
  const runs = elementsOf(parent).flatMap((part): XmlNode[] => {
    if (part.name === 'w:r') {
      const read = readRun(part, formats, context)
      boxes.push(...read.boxes)
      return read.runs
    }
    if (part.name === 'w:hyperlink') {
      const read = readInline(part, formats, context)
      boxes.push(...read.boxes)
      return linked(part, read.runs, context)
    }
    if (part.name === 'm:oMath') return [equationRun(part, context)]
    if (!nothing.has(part.name)) context.remarks.add('elementIgnored', context.where, part.name)
    return []
  })
  return { runs, boxes }
}

const equationRun = (equation: XmlElement, { remarks, where }: ReadContext): XmlElement => {
  remarks.add('equations', where)
  return element('w:r', {}, [element('w:t', {}, [` ${equationText(equation)} `])])
}

/** A link to outside, written anew; one inside the document is only its text. */
const linked = (link: XmlElement, runs: XmlNode[], context: ReadContext): XmlNode[] => {
  const relation = context.relations.get(link.attributes['r:id'] ?? '')
  if (relation === undefined) {
    if (runs.length > 0) context.remarks.add('internalLink', context.where)
    return runs
  }
  const anchor = link.attributes['w:anchor']
  context.links.push(anchor === undefined ? relation.target : `${relation.target}#${anchor}`)
  return [element('w:hyperlink', { 'r:id': `lnk${String(context.links.length - 1)}` }, runs)]
}

const readRun = (run: XmlElement, inherited: RunFormats, context: ReadContext): Inline => {
  const properties = child(run, 'w:rPr')
  const formats = {
    ...inherited,
    ...context.styles.character(valueOf(properties, 'w:rStyle')),
    ...readFormats(properties),
  }
  const boxes: XmlElement[] = []
  const content = run.children.flatMap((part): XmlNode[] => {
    if (!isElement(part)) return []
    if (drawingNames.has(part.name)) {
      const drawing = readDrawing(part, context)
      boxes.push(...drawing.boxes)
      return drawing.images
    }
    return readPart(part, context)
  })
  if (
    content.some((part) => isElement(part) && part.name === 'w:t' && textOf(part).trim() !== '')
  ) {
    if (formats.isHidden === true) context.remarks.add('hiddenText', context.where)
    if (hasColour(properties)) context.remarks.add('colour')
  }
  if (content.length === 0) return { runs: [], boxes }
  return { runs: [element('w:r', {}, [writeFormats(formats), ...content])], boxes }
}

const readPart = (part: XmlElement, context: ReadContext): XmlNode[] => {
  if (asIs.has(part.name)) return [part]
  switch (part.name) {
    case 'w:cr':
      return [element('w:br')]
    case 'w:ptab':
      return [element('w:tab')]
    case 'm:oMath':
      return [element('w:t', {}, [` ${equationText(part)} `])]
    case 'w:commentReference':
      context.remarks.add('comments')
      return []
    case 'w:footnoteReference':
      return noteMark(part, 'footnote', context)
    case 'w:endnoteReference':
      return noteMark(part, 'endnote', context)
    default:
      if (!nothing.has(part.name)) context.remarks.add('elementIgnored', context.where, part.name)
      return []
  }
}

const noteMark = (
  mark: XmlElement,
  type: 'endnote' | 'footnote',
  { noteIds, remarks, where }: ReadContext,
): XmlNode[] => {
  const id = mark.attributes['w:id'] ?? ''
  if (noteIds[type].has(id)) return [element(mark.name, { 'w:id': id })]
  remarks.add('missingNote', where)
  return []
}
