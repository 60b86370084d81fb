import { SaxesParser } from 'saxes'

import { limits } from '../limits'
import { refusals } from '../refusals'
import { usualName } from './namespaces'
import { element, type XmlElement } from './tree'

/** Elements that mean nothing to us and weigh much: they are never kept in memory. */
const ignored = new Set([
  'w:lang',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:tblBorders',
  'w:tcBorders',
  'w:tcMar',
  'w:spacing',
  'w:sz',
  'w:szCs',
  'w:bCs',
  'w:iCs',
  'w:jc',
  'w:kern',
  'w:noProof',
  'w:tabs',
  'w:pBdr',
  'w:textAlignment',
  'w:keepNext',
  'w:keepLines',
  'w:widowControl',
  'w:contextualSpacing',
  'w:snapToGrid',
  'w:tblW',
  'w:tblInd',
  'w:tblLayout',
  'w:tblCellMar',
  'w:tcW',
  'w:vAlign',
  'w:trHeight',
  'w:noWrap',
])

/**
 * Reads one XML part, strictly: what is not well formed is refused, and so is a DOCTYPE, which a Word
 * file may not have (ECMA-376, part 2); so no entity is ever declared, and none is resolved.
 */
export const parseXml = (xml: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const top = element('')
  const open: XmlElement[] = [top]
  let count = 0
  let skipping = 0

  parser.on('doctype', () => {
    throw refusals.declaresEntities()
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > limits.elements) throw refusals.tooLargeInside()
    const name = usualName(tag.uri, tag.local)
    if (skipping > 0 || ignored.has(name)) {
      skipping += 1
      return
    }
    if (open.length > limits.depth) throw refusals.tooDeep()
    const made = element(name)
    for (const { uri, local, value, prefix } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || local === 'xmlns' || local.startsWith('rsid')) continue
      made.attributes[usualName(uri, local)] = value
    }
    open.at(-1)?.children.push(made)
    open.push(made)
  })
  parser.on('closetag', () => {
    if (skipping > 0) skipping -= 1
    else open.pop()
  })
  const addText = (text: string): void => {
    if (skipping === 0) open.at(-1)?.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    throw refusals.damaged()
  })

  parser.write(xml).close()
  const root = top.children.find((node) => typeof node === 'object')
  if (root === undefined) throw refusals.damaged()
  return root
}

/** The text of an XML part, by its byte order mark, else UTF-8. */
export const decodeXml = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refusals.damaged()
  }
}
