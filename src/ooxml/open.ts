import { limits } from './limits'
import { refusals } from './refusals'
import { decodeXml, parseXml } from './xml/parse'
import type { XmlElement } from './xml/tree'
import { isMacroPart } from './macros'
import { mainPartOf } from './mainPart'
import { refuseOtherFiles } from './recognise'
import { readRelations, relationsName, type Relation } from './relations'
import { listEntries, readEntry, type ZipEntry } from './zip'

/** An opened Word file: its parts are unpacked and parsed when they are asked for. */
export type WordPackage = {
  mainPart: string
  names: string[]
  xml: (name: string) => XmlElement | undefined
  bytes: (name: string) => Buffer | undefined
  relations: (partName: string) => Map<string, Relation>
  /** The first part that the main one points at by a type of relation, such as `styles`. */
  related: (type: string) => XmlElement | undefined
}

/** Opens a Word file, or refuses it: see `refusals`. Sizes are checked before anything is unpacked. */
export const openPackage = (file: Buffer): WordPackage => {
  refuseOtherFiles(file)
  const entries = new Map(listEntries(file).map((entry) => [entry.name.toLowerCase(), entry]))
  refuseTooLarge([...entries.values()])
  if ([...entries.keys()].some(isMacroPart)) throw refusals.macros()

  const entryOf = (name: string): ZipEntry | undefined => entries.get(name.toLowerCase())
  const bytes = (name: string): Buffer | undefined => {
    const entry = entryOf(name)
    return entry && readEntry(file, entry)
  }
  const xml = (name: string): XmlElement | undefined => {
    const part = bytes(name)
    return part && parseXml(decodeXml(part))
  }
  const relations = (partName: string): Map<string, Relation> =>
    readRelations(xml(relationsName(partName)), partName)

  const mainPart = mainPartOf({ types: xml('[Content_Types].xml'), relations: relations('') })
  if (entryOf(mainPart) === undefined) throw refusals.notWord()
  const mainRelations = relations(mainPart)
  return {
    mainPart,
    names: [...entries.values()].map(({ name }) => name),
    xml,
    bytes,
    relations: (partName) => (partName === mainPart ? mainRelations : relations(partName)),
    related: (type) => {
      const found = [...mainRelations.values()].find(
        (relation) => relation.type === type && !relation.isExternal,
      )
      return found && xml(found.target)
    },
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const refuseTooLarge = (entries: ZipEntry[]): void => {
  const xml = entries.filter(({ name }) => isXml(name))
  const others = entries.filter(({ name }) => !isXml(name))
  const sum = (some: ZipEntry[]): number => some.reduce((total, { bytes }) => total + bytes, 0)
  if (
    xml.some(({ bytes }) => bytes > limits.xmlPartBytes) ||
    sum(xml) > limits.xmlTotalBytes ||
    sum(others) > limits.mediaTotalBytes
  ) {
    throw refusals.tooLargeInside()
  }
}
