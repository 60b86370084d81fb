import {
  at,
  child,
  descendants,
  element,
  elementsOf,
  isElement,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import type { ParagraphKind, Styles } from './styles'

/** Takes every table of contents out of a body, in place. Returns how many there were. */
export const removeTablesOfContents = (body: XmlElement, styles: Styles): number => {
  const runs = runsOfContentFields(body)
  const isContents = (node: XmlElement): boolean =>
    isGallery(node) || runs.has(node) || isContentsParagraph(node, styles)
  let groups = 0
  let isInside = false

  const prune = (parent: XmlElement): void => {
    parent.children = parent.children.flatMap((node): XmlNode[] => {
      if (!isElement(node)) return [node]
      if (isContents(node)) {
        // A table is one group of neighbours, whether a control, a field or bare paragraphs hold it.
        if (!isInside) groups += 1
        isInside = true
        return onlyCounted(node)
      }
      const before = textOf(node)
      prune(node)
      if (node.name !== 'w:p') return [node]
      const hasText = hasContent(node)
      if (hasText) isInside = false
      return hasText || before === textOf(node) ? [node] : onlyCounted(node)
    })
  }
  const isTitle = (node: XmlElement): boolean =>
    kindOf(node, styles) === 'contentsTitle' || announcement.test(textOf(node))
  const announced = headingsBefore(body, { isContents, isTitle, runs })
  prune(body)
  body.children = body.children.flatMap((node) =>
    isElement(node) && announced.has(node) ? onlyCounted(node) : [node],
  )
  return groups
}

const countedOnly = 'counted-only'

/** What is left of the paragraphs that are taken out: Word counts their numbers, « 2 » follows the « 1 Sommaire ». */
const onlyCounted = (node: XmlElement): XmlElement[] =>
  [node, ...descendants(node)]
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => element('w:p', { [countedOnly]: '1' }, elementsOf(paragraph, 'w:pPr')))

/** Whether a paragraph says nothing, and only counts in its list. */
export const isOnlyCounted = ({ attributes }: XmlElement): boolean => countedOnly in attributes

const isGallery = (node: XmlElement): boolean =>
  node.name === 'w:sdt' &&
  /table of contents/i.test(valueOf(at(node, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? '')

/** A line of a table: in a style of one, and with the page, or the link, to which it leads. */
const isContentsParagraph = (node: XmlElement, styles: Styles): boolean =>
  kindOf(node, styles) === 'toc' && leadsToPage(node)

const kindOf = (node: XmlElement, styles: Styles): ParagraphKind | undefined =>
  node.name === 'w:p' ? styles.paragraph(valueOf(child(node, 'w:pPr'), 'w:pStyle')).kind : undefined

const leadsToPage = (paragraph: XmlElement): boolean => {
  const parts = [...descendants(paragraph)]
  const text = parts
    .map((part) => (part.name === 'w:tab' ? '\t' : part.name === 'w:t' ? textOf(part) : ''))
    .join('')
  return (
    text.trim() === '' ||
    /(?:\t|…|\.{3,}|_{3,})\s*[\divxlc]+\s*$/iu.test(text) ||
    parts.some(
      ({ name, attributes }) =>
        name === 'w:hyperlink' && /^_?toc/i.test(attributes['w:anchor'] ?? ''),
    ) ||
    parts.some((part) => part.name === 'w:instrText' && /\bPAGEREF\b/.test(textOf(part)))
  )
}

const content = new Set(['w:t', 'w:drawing', 'w:pict', 'w:object', 'm:oMath', 'w:sym'])

const hasContent = (paragraph: XmlElement): boolean =>
  [...descendants(paragraph)].some(({ name }) => content.has(name))

type Frame = { runs: XmlElement[]; instruction: string; isOpen: boolean }

/** The runs from the beginning to the end of each TOC field. One that never ends is left alone. */
const runsOfContentFields = (body: XmlElement): Set<XmlElement> => {
  const found = new Set<XmlElement>()
  const frames: Frame[] = []
  for (const node of descendants(body)) {
    if (node.name === 'w:fldSimple' && isContentsField(node.attributes['w:instr'] ?? '')) {
      found.add(node)
    }
    if (node.name !== 'w:r') continue
    for (const part of elementsOf(node)) {
      const ended = readFieldPart(part, frames)
      if (ended === undefined) continue
      const runs = [...ended.runs, node]
      if (isContentsField(ended.instruction)) runs.forEach((run) => found.add(run))
      frames.at(-1)?.runs.push(...runs)
    }
    frames.at(-1)?.runs.push(node)
  }
  return found
}

/** Opens, reads on or closes a field; gives the one that this part ends. */
const readFieldPart = (part: XmlElement, frames: Frame[]): Frame | undefined => {
  const top = frames.at(-1)
  if (part.name === 'w:instrText' && top?.isOpen === true) top.instruction += textOf(part)
  if (part.name !== 'w:fldChar') return undefined
  const type = part.attributes['w:fldCharType']
  if (type === 'end') return frames.pop()
  if (type === 'begin') frames.push({ runs: [], instruction: '', isOpen: true })
  else if (top !== undefined) top.isOpen = false
  return undefined
}

const isContentsField = (instruction: string): boolean => /^\s*(?:TOC|TOA)\b/.test(instruction)

const announcement = /^\s*(?:sommaire|table des mati[èe]res|contents|table of contents)\s*:?\s*$/i

type Marks = {
  isContents: (node: XmlElement) => boolean
  isTitle: (node: XmlElement) => boolean
  runs: Set<XmlElement>
}

/** The lines « Sommaire » that stand right before a table: they go with it. */
const headingsBefore = (
  body: XmlElement,
  { isContents, isTitle, runs }: Marks,
): Set<XmlElement> => {
  const found = new Set<XmlElement>()
  let previous: XmlElement | undefined
  for (const node of elementsOf(body)) {
    const isEmpty = textOf(node).trim() === ''
    const startsTable =
      (!isEmpty && isContents(node)) || [...descendants(node)].some((part) => runs.has(part))
    if (startsTable && previous && isTitle(previous)) found.add(previous)
    if (startsTable || !isEmpty) previous = node
  }
  return found
}
