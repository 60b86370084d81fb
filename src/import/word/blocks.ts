import { isKnownFormat } from '../../richText/wordRules/numberFormats'
import {
  child,
  element,
  elementsOf,
  isOn,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { sayGround } from './colours'
import type { ReadContext } from './context'
import { readInline } from './inline'
import type { NumberedPlace } from './numbering'
import { leftOf, standingByOutline, type DocumentStatus } from './styles'
import { isOnlyCounted } from './tableOfContents'
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
        context.warnings.add('foreignPart', context.where)
        return []
      case 'w:r':
      case 'w:hyperlink':
        // Content controls may leave runs without a paragraph; Word shows them as one.
        return readParagraph(element('w:p', {}, [block]), context)
      case 'm:oMath':
        return readParagraph(element('w:p', {}, [block]), context)
      default:
        if (!silent.has(block.name))
          context.warnings.add('elementIgnored', context.where, block.name)
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

const plain: DocumentStatus = { kind: 'text', level: 0 }

/** Longer than any heading: a paragraph that was given a heading's style for its looks. */
const longestHeading = 250

const readParagraph = (paragraph: XmlElement, context: ReadContext): XmlNode[] => {
  const properties = child(paragraph, 'w:pPr')
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'))
  const place = context.numbering.place(child(properties, 'w:numPr'), style)
  if (isOnlyCounted(paragraph)) return []
  const text = plainText(paragraph)
  const { kind, level } = standingIn(text, {
    ...styleStanding(style),
    ...standingByOutline(properties),
  })
  const isHeading = kind === 'heading' || kind === 'title'
  if (kind === 'heading' && text !== '') context.where = `«\u00A0${text.slice(0, 80)}\u00A0»`
  if (isOn(properties, 'w:bidi') === true && text !== '')
    context.warnings.add('direction', context.where)
  if (!isHeading) sayGround(properties, context.warnings)
  const { runs, boxes } = readInline(paragraph, isHeading ? {} : style.formats, context)
  // A picture goes after its paragraph: it does not stand beside the number.
  const isEmpty = runs.every((run) => textOf(run).trim() === '')
  const label = place && labelIn(place, { isHeading, isEmpty }, context)
  const isItem = place !== undefined && !isHeading && !isEmpty && place.label !== ''
  const left = leftOf(properties) ?? place?.left ?? style.left
  context.facts.push({
    kind,
    level,
    list: isItem ? { ...place, left } : undefined,
    where: context.where,
  })
  const marker = element('w:bookmarkStart', { 'w:name': `p${String(context.facts.length - 1)}` })
  return [
    element('w:p', {}, [marker, ...(label === undefined ? [] : [textRun(label)]), ...runs]),
    ...boxes.flatMap((box) => readBlocks(box, context)),
  ]
}

const styleStanding = ({ kind, level }: DocumentStatus): DocumentStatus =>
  kind === 'contentsTitle' ? { kind: 'heading', level: 1 } : { kind, level }

const standingIn = (text: string, standing: DocumentStatus): DocumentStatus => {
  const isTooLong = text.length > longestHeading && ['heading', 'title'].includes(standing.kind)
  return isTooLong || standing.kind === 'toc' ? plain : standing
}

type Labelled = { isHeading: boolean; isEmpty: boolean }

/**
 * What is written before the text itself, because no list of ours shows it: the number of a heading, a
 * number with words, a sign that means something; and whatever stands alone in its paragraph.
 */
const labelIn = (
  place: NumberedPlace,
  { isHeading, isEmpty }: Labelled,
  { warnings, where }: ReadContext,
): string | undefined => {
  const { isOrdered, shown, label, format, lost, hasPicture } = place
  if (isHeading && isEmpty) return undefined
  if (isOrdered && !isKnownFormat(format)) warnings.add('numberingFormat', where, shown)
  if (lost !== undefined) warnings.add('symbol', where, `puce ${lost}`)
  if (hasPicture) warnings.add('bulletPicture', where)
  const isWritten = label !== undefined || (isOrdered && (isHeading || isEmpty))
  if (!isWritten || shown === '') return undefined
  return isEmpty ? shown : `${shown} `
}

const textRun = (text: string): XmlElement => element('w:r', {}, [element('w:t', {}, [text])])

const plainText = (paragraph: XmlElement): string =>
  elementsOf(paragraph)
    .filter(({ name }) => name !== 'w:pPr')
    .map((part) => textOf(part))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
