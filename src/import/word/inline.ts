import { shownMark } from '../../richText/wordRules/noteMarks'
import {
  child,
  element,
  elementsOf,
  isElement,
  isOn,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { isWarningCode } from '../warningMessages'
import type { ReadContext } from './context'
import { drawingNames, readDrawing } from './drawings'
import { equationText } from './equations'
import { sayColours } from './colours'
import { mergeFormats, readFormats, writeFormats, type RunFormats } from './formats'
import { callOf, noteTypeOf, ownMarkOf } from './notes'
import { toldName } from './told'

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

const asIs = new Set(['w:t', 'w:tab', 'w:br', 'w:noBreakHyphen'])

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
    if (!nothing.has(part.name)) context.warnings.add('elementIgnored', context.where, part.name)
    return []
  })
  return { runs, boxes }
}

const equationRun = (equation: XmlElement, { warnings, where }: ReadContext): XmlElement => {
  warnings.add('equations', where)
  return element('w:r', {}, [element('w:t', {}, [` ${equationText(equation)} `])])
}

/** A link to outside, written anew; one inside the document is only its text. */
const linked = (link: XmlElement, runs: XmlNode[], context: ReadContext): XmlNode[] => {
  const { 'r:id': id = '', 'w:anchor': anchor, address } = link.attributes
  const target = address ?? context.relations.get(id)?.target
  if (target === undefined || target === '' || target.startsWith('#')) {
    if (runs.length > 0) context.warnings.add('internalLink', context.where)
    return runs
  }
  context.links.push(anchor === undefined ? target : `${target}#${anchor}`)
  return [element('w:hyperlink', { 'r:id': `lnk${String(context.links.length - 1)}` }, runs)]
}

const readRun = (run: XmlElement, inherited: RunFormats, context: ReadContext): Inline => {
  const properties = child(run, 'w:rPr')
  const character = context.styles.character(valueOf(properties, 'w:rStyle'))
  const formats = mergeFormats({ paragraph: inherited, character, own: readFormats(properties) })
  const ownMark = ownMarkOf(run)
  const boxes: XmlElement[] = []
  const content = run.children.flatMap((part): XmlNode[] => {
    if (!isElement(part)) return []
    if (drawingNames.has(part.name)) {
      const drawing = readDrawing(part, context)
      boxes.push(...drawing.boxes)
      return drawing.images
    }
    const type = noteTypeOf(part)
    if (type !== undefined) return noteCall(context, context.notes.call(part, type, ownMark))
    if (ownMark !== undefined && part.name === 'w:t') {
      return [element('w:t', {}, [shownMark(textOf(part))])]
    }
    return readPart(part, context)
  })
  const text = content.map((part) => textOf(part)).join('')
  if (text.trim() !== '') {
    if (formats.isHidden === true) context.warnings.add('hiddenText', context.where)
    sayColours(formats, context.warnings)
    if (isOn(properties, 'w:rtl') === true) context.warnings.add('direction', context.where)
  }
  if (content.length === 0) return { runs: [], boxes }
  return { runs: [element('w:r', {}, [writeFormats(formats, text), ...content])], boxes }
}

const noteCall = ({ warnings, where }: ReadContext, place: number | undefined): XmlNode[] => {
  if (place !== undefined) return [callOf(place)]
  warnings.add('missingNote', where)
  return []
}

const readPart = (part: XmlElement, context: ReadContext): XmlNode[] => {
  if (asIs.has(part.name)) return [part]
  if (part.name === toldName) {
    const { code = '', detail } = part.attributes
    if (isWarningCode(code)) context.warnings.add(code, context.where, detail)
    return []
  }
  switch (part.name) {
    case 'w:cr':
      return [element('w:br')]
    case 'w:ptab':
      return [element('w:tab')]
    case 'm:oMath':
      return [element('w:t', {}, [` ${equationText(part)} `])]
    case 'w:commentReference':
      context.warnings.add('comments')
      return []
    default:
      if (!nothing.has(part.name)) context.warnings.add('elementIgnored', context.where, part.name)
      return []
  }
}
