import { declarations } from './namespaces'
import type { XmlElement, XmlNode } from './tree'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

const escape = (text: string): string =>
  text.replace(/[&<>"\n\t\r]/g, (character) => escapes[character] ?? character)

/** Of a namespace that we do not know: it has no declaration, and mammoth no use for it. */
const isUnknown = (name: string): boolean => name.startsWith('unknown:')

const write = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') {
    out.push(escape(node))
    return
  }
  if (isUnknown(node.name)) return
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !isUnknown(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
  out.push(`<${node.name}${attributes.join('')}>`)
  for (const child of node.children) write(child, out)
  out.push(`</${node.name}>`)
}

/** One of the parts that we write for mammoth; elements of unknown namespaces stay out. */
export const serializeXml = (root: XmlElement): string => {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>']
  write({ ...root, attributes: { ...declarations, ...root.attributes } }, out)
  return out.join('')
}
