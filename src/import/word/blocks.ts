import {
  child,
  element,
  elementsOf,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../xml/tree'
import type { ParagraphFacts, ReadContext } from './context'
import { readInline } from './inline'
import { standingByOutline, type Standing } from './styles'
import { readTable } from './tables'

/**
 * Writes the blocks of a part anew, as plainly as mammoth reads them: each paragraph with its number,
 * under which `context.facts` keeps what HTML would not say; each text box after its paragraph.
 */
export const readBlocks = (parent: XmlElement, context: ReadContext): XmlNode[] =>
  elementsOf(parent).flatMap((block): XmlNode[] => {
    switch (block.name) {
      case 'w:p':
        return readParagraph(block, context)
      case 'w:tbl':
        return [readTable(block, { context, readCell: readBlocks })]
      case 'w:altChunk':
        context.remarks.add('foreignPart', context.where)
        return []
      case 'w:r':
      case 'w:hyperlink':
        // Content controls may leave runs without a paragraph; Word shows them as one.
        return readParagraph(element('w:p', {}, [block]), context)
      case 'm:oMath':
        return readParagraph(element('w:p', {}, [block]), context)
      default:
        if (!silent.has(block.name))
          context.remarks.add('elementIgnored', context.where, block.name)
        return []
    }
  })

const silent = new Set([
  'w:sectPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:tcPr',
])

const plain: Standing = { kind: 'text', level: 0 }

/** Longer than any heading: a paragraph that was given a heading's style for its looks. */
const longestHeading = 250

const readParagraph = (paragraph: XmlElement, context: ReadContext): XmlNode[] => {
  const properties = child(paragraph, 'w:pPr')
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'))
  const text = plainText(paragraph)
  const named = { kind: style.kind, level: style.level, ...standingByOutline(properties) }
  const isTooLong = text.length > longestHeading && ['heading', 'title'].includes(named.kind)
  const { kind, level } = isTooLong || named.kind === 'toc' ? plain : named
  const isHeading = kind === 'heading' || kind === 'title'
  const place = context.numbering.place(
    mergeNumbering(child(properties, 'w:numPr'), style.numbering),
  )
  if (kind === 'heading' && text !== '') context.where = `«\u00A0${text.slice(0, 80)}\u00A0»`
  const facts: ParagraphFacts = {
    kind,
    level,
    list: isHeading ? undefined : place,
    where: context.where,
  }
  if (facts.list?.format !== undefined) {
    context.remarks.add('numberingFormat', context.where, facts.list.format)
  }
  context.facts.push(facts)
  const marker = element('w:bookmarkStart', { 'w:name': `p${String(context.facts.length - 1)}` })
  const { runs, boxes } = readInline(paragraph, isHeading ? {} : style.formats, context)
  return [
    element('w:p', {}, [marker, ...runs]),
    ...boxes.flatMap((box) => readBlocks(box, context)),
  ]
}

/** A paragraph may give its level alone, and leave the list to its style. */
const mergeNumbering = (
  own: XmlElement | undefined,
  styled: XmlElement | undefined,
): XmlElement | undefined => {
  if (own === undefined || styled === undefined) return own ?? styled
  const given = new Set(elementsOf(own).map(({ name }) => name))
  return element('w:numPr', {}, [
    ...elementsOf(own),
    ...elementsOf(styled).filter(({ name }) => !given.has(name)),
  ])
}

const plainText = (paragraph: XmlElement): string =>
  elementsOf(paragraph)
    .filter(({ name }) => name !== 'w:pPr')
    .map((part) => textOf(part))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
