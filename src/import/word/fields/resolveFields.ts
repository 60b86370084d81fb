import {
  child,
  descendants,
  element,
  elementsOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../../ooxml/xml/tree'
import { addressOfField } from './address'
import { drawField, type FieldCounters } from './drawField'

type Frame = {
  /** Before its separator a field is its code, which nobody sees; after it, its result. */
  isCode: boolean
  code: string
  form: XmlElement | undefined
  hasResult: boolean
  hasSeparator: boolean
}

/** A story is a text with a beginning and an end of its own: the body, a note, a text box. */
type Story = { frames: Frame[]; matched: Set<XmlElement>; counters: FieldCounters }

/**
 * Puts, in place, what Word shows of each field where the field stands: its stored result, once, or
 * what Word draws of the code of those that store none. Simple fields were written as long ones before.
 */
export const resolveFields = (root: XmlElement, counters: FieldCounters): void => {
  const story: Story = { frames: [], matched: matchedMarks(root), counters }
  resolveInside(root, story)
}

const isNoBox = ({ name }: XmlElement): boolean => name !== 'w:txbxContent'

/** The begins and ends that belong together: a field that never ends hides nothing. */
const matchedMarks = (root: XmlElement): Set<XmlElement> => {
  const matched = new Set<XmlElement>()
  const open: XmlElement[] = []
  for (const node of descendants(root, isNoBox)) {
    if (node.name !== 'w:fldChar') continue
    const type = node.attributes['w:fldCharType']
    if (type === 'begin') open.push(node)
    const begin = type === 'end' ? open.pop() : undefined
    if (begin !== undefined) matched.add(begin).add(node)
  }
  return matched
}

const resolveInside = (parent: XmlElement, story: Story): void => {
  parent.children = parent.children.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node]
    if (node.name === 'w:txbxContent') {
      resolveFields(node, story.counters)
      return [node]
    }
    if (node.name === 'w:r') return resolveRun(node, story)
    if (node.name === 'm:oMath') return seen(story) ? [shown(node, story)] : []
    if (node.name === 'w:p') story.counters.paragraph(node)
    resolveInside(node, story)
    return [node]
  })
}

const seen = ({ frames }: Story): boolean => frames.every(({ isCode }) => !isCode)

const shown = <Node extends XmlNode>(node: Node, { frames }: Story): Node => {
  for (const frame of frames) frame.hasResult = true
  return node
}

const resolveRun = (run: XmlElement, story: Story): XmlNode[] => {
  const properties = elementsOf(run, 'w:rPr')
  const runs: XmlElement[] = []
  const keep = (part: XmlNode): void => {
    const address = addressOf(story)
    const last = runs.at(-1)
    if (last !== undefined && last.attributes['address'] === address) last.children.push(part)
    else {
      const attributes: Record<string, string> = address === undefined ? {} : { address }
      runs.push(element('w:r', attributes, [...properties, part]))
    }
  }
  for (const part of run.children) {
    if (!isElement(part) || part.name === 'w:rPr') continue
    if (part.name === 'w:fldChar') readMark(part, story).forEach(keep)
    else readContent(part, story).forEach(keep)
  }
  return runs.map((made) => inLink(made))
}

const readMark = (mark: XmlElement, story: Story): XmlNode[] => {
  const { frames, matched, counters } = story
  const type = mark.attributes['w:fldCharType']
  if (type === 'separate') {
    const top = frames.at(-1)
    if (top !== undefined) Object.assign(top, { isCode: false, hasSeparator: true })
    return []
  }
  if (!matched.has(mark)) return []
  if (type === 'begin') {
    const form = child(mark, 'w:ffData')
    frames.push({ isCode: true, code: '', form, hasResult: false, hasSeparator: false })
    return []
  }
  const ended = frames.pop()
  if (ended === undefined || ended.hasResult) return []
  return drawField(ended, counters).flatMap((part) => readContent(part, story))
}

/** What a run holds: kept where it is seen, else a part of the code that it stands in. */
const readContent = (part: XmlElement, story: Story): XmlNode[] => {
  if (part.name === 'w:instrText') {
    const top = story.frames.at(-1)
    if (top?.isCode === true) top.code += textOf(part)
    return []
  }
  for (const box of elementsBelow(part)) resolveFields(box, story.counters)
  if (seen(story)) return [part.name === 'told' ? part : shown(part, story)]
  const code = story.frames.findLast(({ isCode }) => isCode)
  if (code !== undefined) code.code += textOf(part)
  return []
}

const elementsBelow = (part: XmlElement): XmlElement[] =>
  [...descendants(part, isNoBox)].filter(({ name }) => name === 'w:txbxContent')

const addressOf = ({ frames }: Story): string | undefined =>
  frames.map(({ code }) => addressOfField(code)).findLast((address) => address !== undefined)

/** What a field links is written as a link of its own. */
const inLink = (run: XmlElement): XmlElement => {
  const { address } = run.attributes
  if (address === undefined) return run
  run.attributes = {}
  return element('w:hyperlink', { address }, [run])
}
