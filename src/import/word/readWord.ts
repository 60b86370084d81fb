import type { WordPackage } from '../package/open'
import type { Relation } from '../package/relations'
import { refusals } from '../refusals'
import { beforeFirstHeading, type Remarks } from '../remarks'
import {
  allOf,
  at,
  child,
  element,
  elementsOf,
  isElement,
  textOf,
  type XmlElement,
} from '../xml/tree'
import { acceptChanges } from './acceptChanges'
import { readBlocks } from './blocks'
import type { ReadContext } from './context'
import { flatten } from './flatten'
import { readNumbering } from './numbering'
import { readStyles } from './styles'
import { removeTablesOfContents } from './tableOfContents'
import { wordsOfPart } from './words'

/** A Word file made plain: the parts to hand to mammoth, and what they do not say any more. */
export type PlainWord = Pick<ReadContext, 'facts' | 'images' | 'links'> & {
  coreTitle: string
  document: XmlElement
  notes: { footnote: XmlElement; endnote: XmlElement }
  words: string[]
  equations: number
}

type NoteType = 'endnote' | 'footnote'

/** Reads the parts of a Word file: accepted changes, tables of contents out, wrappers gone. */
export const readWord = (file: WordPackage, remarks: Remarks): PlainWord => {
  const body = child(file.xml(file.mainPart), 'w:body')
  if (body === undefined) throw refusals.damaged()
  const styles = readStyles(file.related('styles'))
  count(remarks, 'trackedChanges', acceptChanges(body))
  count(remarks, 'tableOfContents', removeTablesOfContents(body, styles))
  flatten(body, remarks)
  const words = wordsOfPart(body)

  const noteParts = {
    footnote: readNotePart(file, 'footnote'),
    endnote: readNotePart(file, 'endnote'),
  }
  const shared = {
    styles,
    numbering: readNumbering(file.related('numbering'), (id) => styles.paragraph(id).numbering),
    remarks,
    facts: [],
    images: [],
    links: [],
    noteIds: { footnote: idsOf(noteParts.footnote.part), endnote: idsOf(noteParts.endnote.part) },
  }
  const main: ReadContext = {
    ...shared,
    relations: file.relations(file.mainPart),
    where: beforeFirstHeading,
  }
  const equations = allOf(body, 'm:oMath').length
  const document = element('w:document', {}, [element('w:body', {}, readBlocks(body, main))])
  const readNotes = (type: NoteType): XmlElement => {
    const { part, name } = noteParts[type]
    const context: ReadContext = {
      ...shared,
      relations: name === undefined ? new Map<string, Relation>() : file.relations(name),
      where: 'Notes',
      // A note has no notes: a mark inside one would have nothing to point at.
      noteIds: { footnote: new Set(), endnote: new Set() },
    }
    return element(
      `w:${type}s`,
      {},
      elementsOf(part).map((note) =>
        element(note.name, { 'w:id': note.attributes['w:id'] ?? '' }, readBlocks(note, context)),
      ),
    )
  }
  const notes = { footnote: readNotes('footnote'), endnote: readNotes('endnote') }
  if (hasHeaders(file)) remarks.add('headersFooters')
  const { facts, images, links } = shared
  return { coreTitle: readCoreTitle(file), document, notes, words, equations, facts, images, links }
}

const count = (
  remarks: Remarks,
  code: 'tableOfContents' | 'trackedChanges',
  times: number,
): void => {
  for (let time = 0; time < times; time += 1) remarks.add(code)
}

type NotePart = { part: XmlElement | undefined; name: string | undefined }

const readNotePart = (file: WordPackage, type: NoteType): NotePart => {
  const relations = [...file.relations(file.mainPart).values()]
  const name = relations.find((relation) => relation.type === `${type}s`)?.target
  const part = name === undefined ? undefined : file.xml(name)
  if (part === undefined) return { part: undefined, name: undefined }
  part.children = elementsOf(part, `w:${type}`).filter(
    // The separator lines above the notes are notes of another type.
    ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
  )
  for (const note of part.children) {
    if (!isElement(note)) continue
    acceptChanges(note)
    flatten(note, { add: () => undefined, list: () => [] })
  }
  return { part, name }
}

const idsOf = (part: XmlElement | undefined): Set<string> =>
  new Set(elementsOf(part).map(({ attributes }) => attributes['w:id'] ?? ''))

const hasHeaders = (file: WordPackage): boolean =>
  [...file.relations(file.mainPart).values()]
    .filter(({ type }) => type === 'header' || type === 'footer')
    .some(({ target }) => allOf(file.xml(target), 'w:t').some((text) => textOf(text).trim() !== ''))

const readCoreTitle = (file: WordPackage): string => {
  const core = [...file.relations('').values()].find(({ type }) => type === 'core-properties')
  const title = core && at(file.xml(core.target), 'dc:title')
  return title === undefined ? '' : textOf(title).replaceAll(/\s+/gu, ' ').trim()
}
