import type { WordPackage } from '../../ooxml/open'
import { refusals } from '../../ooxml/refusals'
import { beforeFirstHeading, type Warnings } from '../warnings'
import {
  allOf,
  at,
  child,
  element,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { acceptChanges } from './acceptChanges'
import { readBlocks } from './blocks'
import type { ReadContext } from './context'
import { noNotes, readNoteBook, type NoteMark } from './notes'
import { readNumbering } from './numbering'
import { preparing, symbolFontsOf } from './prepare'
import { readStyles } from './styles'
import { removeTablesOfContents } from './tableOfContents'
import { wordsOfPart } from './words'

/** A Word file made plain: the parts to hand to mammoth, and what they do not say any more. */
export type PlainWord = Pick<
  ReadContext,
  'facts' | 'headerGuesses' | 'images' | 'links' | 'tables'
> & {
  coreTitle: string
  /** The text, and behind it that of the notes that it calls. */
  blocks: XmlNode[]
  /** What calls each note. */
  marks: NoteMark[]
  words: string[]
  equations: number
}

/** Reads the parts of a Word file: accepted changes, tables of contents out, wrappers gone. */
export const readWord = (
  file: WordPackage,
  warnings: Warnings,
  { plainTables }: Pick<ReadContext, 'plainTables'>,
): PlainWord => {
  const body = child(file.xml(file.mainPart), 'w:body')
  if (body === undefined) throw refusals.damaged()
  const styles = readStyles(file.related('styles'))
  const prepare = preparing({ styles, declared: symbolFontsOf(file), warnings })
  count(warnings, 'trackedChanges', acceptChanges(body))
  count(warnings, 'tableOfContents', removeTablesOfContents(body, styles))
  prepare(body)
  const words = wordsOfPart(body)

  const shared = {
    styles,
    numbering: readNumbering(file.related('numbering'), (id) => styles.paragraph(id).numbering),
    warnings,
    facts: [],
    tables: [],
    headerGuesses: [],
    plainTables,
    images: [],
    links: [],
  }
  const notes = readNoteBook(file, (note) => {
    acceptChanges(note)
    prepare(note)
  })
  const main = readBlocks(body, {
    ...shared,
    notes,
    relations: file.relations(file.mainPart),
    where: beforeFirstHeading,
  })
  const equations = allOf(body, 'm:oMath').length
  const called = notes.called()
  const below = called.flatMap(({ content, relations }, place) => [
    noteMarker(place),
    ...readBlocks(content, { ...shared, notes: noNotes, relations, where: 'Notes' }),
  ])
  if (hasHeaders(file)) warnings.add('headersFooters')
  const { facts, tables, headerGuesses, images, links } = shared
  const marks = called.map(({ mark }) => mark)
  return {
    coreTitle: readCoreTitle(file),
    blocks: [...main, ...below],
    marks,
    words,
    equations,
    facts,
    tables,
    headerGuesses,
    images,
    links,
  }
}

/** Where the text of a note begins, behind the text that calls it. */
const noteMarker = (place: number): XmlElement =>
  element('w:p', {}, [element('w:bookmarkStart', { 'w:name': `e${String(place)}` })])

const count = (
  warnings: Warnings,
  code: 'tableOfContents' | 'trackedChanges',
  times: number,
): void => {
  for (let time = 0; time < times; time += 1) warnings.add(code)
}

const hasHeaders = (file: WordPackage): boolean =>
  [...file.relations(file.mainPart).values()]
    .filter(({ type }) => type === 'header' || type === 'footer')
    .some(({ target }) => allOf(file.xml(target), 'w:t').some((text) => textOf(text).trim() !== ''))

const readCoreTitle = (file: WordPackage): string => {
  const core = [...file.relations('').values()].find(({ type }) => type === 'core-properties')
  const title = core && at(file.xml(core.target), 'dc:title')
  return title === undefined ? '' : textOf(title).replaceAll(/\s+/gu, ' ').trim()
}
