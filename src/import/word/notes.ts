import type { WordPackage } from '../../ooxml/open'
import type { Relation } from '../../ooxml/relations'
import { element, elementsOf, textOf, type XmlElement, type XmlNode } from '../../ooxml/xml/tree'

export type NoteType = 'endnote' | 'footnote'

/** A note that the text calls. */
export type CalledNote = {
  content: XmlElement
  /** The relations of the part that holds it. */
  relations: Map<string, Relation>
  mark: NoteMark
}

/** What calls a note: « 1 », or a sign of the author's own, which stands in the text already. */
export type NoteMark = { text: string; isOwn: boolean }

/** The notes of a file, in the order in which they are called. */
export type NoteBook = {
  /** The number of the note that a reference calls, from 0; undefined for one that the file has not. */
  call: (reference: XmlElement, type: NoteType, ownMark: string | undefined) => number | undefined
  called: () => CalledNote[]
}

/** Notes call no notes: a mark inside one would have nothing to point at. */
export const noNotes: NoteBook = { call: () => undefined, called: () => [] }

/** Reads the parts that hold the notes; `prepare` makes each of them ready to be read. */
export const readNoteBook = (file: WordPackage, prepare: (note: XmlElement) => void): NoteBook => {
  const parts = { footnote: readPart(file, 'footnote'), endnote: readPart(file, 'endnote') }
  for (const { notes } of Object.values(parts)) for (const note of notes.values()) prepare(note)
  const called: CalledNote[] = []
  const places = new Map<string, number>()
  let counted = 0

  return {
    called: () => called,
    call: (reference, type, ownMark) => {
      const id = reference.attributes['w:id'] ?? ''
      const { notes, relations } = parts[type]
      const content = notes.get(id)
      const key = `${type} ${id}`
      const known = places.get(key)
      if (content === undefined || known !== undefined) return known
      // Word counts no note that has a mark of its own.
      if (ownMark === undefined) counted += 1
      const mark = { text: ownMark ?? String(counted), isOwn: ownMark !== undefined }
      called.push({ content, relations, mark })
      places.set(key, called.length - 1)
      return called.length - 1
    },
  }
}

type NotePart = { notes: Map<string, XmlElement>; relations: Map<string, Relation> }

const readPart = (file: WordPackage, type: NoteType): NotePart => {
  const relations = [...file.relations(file.mainPart).values()]
  const name = relations.find((relation) => relation.type === `${type}s`)?.target
  const part = name === undefined ? undefined : file.xml(name)
  // The separator lines above the notes are notes of another type.
  const notes = elementsOf(part, `w:${type}`).filter(
    ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
  )
  return {
    notes: new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note])),
    relations: name === undefined ? new Map<string, Relation>() : file.relations(name),
  }
}

const references: Readonly<Record<string, NoteType>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
}

/** What kind of note an element calls; undefined for one that calls none. */
export const noteTypeOf = ({ name }: XmlElement): NoteType | undefined => references[name]

/** The mark that an author wrote in the place of a number, behind the reference of its run. */
export const ownMarkOf = (run: XmlElement): string | undefined => {
  const reference = elementsOf(run).find((part) => noteTypeOf(part) !== undefined)
  const isOwn = reference?.attributes['w:customMarkFollows']
  if (isOwn === undefined || ['0', 'false', 'off'].includes(isOwn)) return undefined
  return elementsOf(run, 'w:t').map(textOf).join('').trim()
}

/** The place where a note is called, for mammoth to carry over. */
export const callOf = (place: number): XmlNode =>
  element('w:bookmarkStart', { 'w:name': `n${String(place)}` })
