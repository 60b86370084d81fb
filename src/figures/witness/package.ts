import path from 'node:path'

import { unzipSync } from 'fflate'

import { readParts, type Node } from './xml'

/** The parts of a Word file that say what a reader sees. */
export type WordParts = {
  document: string
  styles: Node[]
  numbering: Node[]
  footnotes: Node[]
  endnotes: Node[]
}

// More than any honest part needs: the import refuses such a file before this reads it.
const mostBytes = 40 * 1024 * 1024

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const isWide = first === 0xff && second === 0xfe
  const isWideReversed = first === 0xfe && second === 0xff
  return new TextDecoder(isWide ? 'utf-16le' : isWideReversed ? 'utf-16be' : 'utf-8').decode(bytes)
}

const childrenOf = (xml: string | undefined): Node[] => {
  const found: Node[] = []
  if (xml !== undefined) readParts(xml, { depth: 1, onPart: (node) => found.push(node) })
  return found
}

const targetOf = (relations: readonly Node[], type: string, folder: string): string | undefined => {
  const target = relations.find(
    ({ attributes }) => (attributes['Type'] ?? '').split('/').at(-1) === type,
  )?.attributes['Target']
  if (target === undefined) return undefined
  return path.posix.normalize(
    target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target),
  )
}

/** Opens a Word file that the import has taken. @throws what is none. */
export const openWord = (bytes: Uint8Array): WordParts => {
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(?:xml|rels)$/i.test(name) && originalSize <= mostBytes,
  })
  const byName = new Map(Object.entries(entries).map(([name, data]) => [name.toLowerCase(), data]))
  const textOf = (name: string | undefined): string | undefined => {
    const data = name === undefined ? undefined : byName.get(name.toLowerCase())
    return data && decode(data)
  }
  const main =
    targetOf(childrenOf(textOf('_rels/.rels')), 'officeDocument', '') ?? 'word/document.xml'
  const document = textOf(main)
  if (document === undefined) throw new Error('no main part')
  const folder = path.posix.dirname(main)
  const relations = childrenOf(textOf(`${folder}/_rels/${path.posix.basename(main)}.rels`))
  const part = (type: string): Node[] => childrenOf(textOf(targetOf(relations, type, folder)))
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}
