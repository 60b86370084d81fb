import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/**
 * The words of a Word file's main part, counted by other means than the import's: another unzip,
 * another XML parser, straight from the raw parts. Tables of contents aside, changes accepted.
 */
export const wordsOfFile = (file: Uint8Array): string[] => {
  const part = unzipSync(file)['word/document.xml']
  if (part === undefined) throw new Error('no main part')
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    processEntities: true,
  })
  const words: string[] = []
  words.push(...split(textOf(parser.parse(strFromU8(part)), words)))
  return words
}

const split = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''

const insideOf = (node: Node): Node[] => nodesIn(node[nameOf(node)])

const holds = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || insideOf(node).some((inside) => holds(inside, test))

const attributes = (node: Node): string => JSON.stringify(node[':@'] ?? {})

const isGallery = (node: Node): boolean =>
  nameOf(node) === 'w:docPartGallery' && attributes(node).includes('Table of Contents')

const isContentsStyle = (node: Node): boolean =>
  nameOf(node) === 'w:pStyle' &&
  /"(?:TOC|TM)\d"|TOCHeading|En-ttedetabledesmatires/i.test(attributes(node))

const plainText = (node: Node): string => {
  const text = node['#text']
  return typeof text === 'string' ? text : ''
}

const textOf = (value: unknown, words: string[]): string =>
  nodesIn(value)
    .map((node) => {
      const name = nameOf(node)
      const inside = insideOf(node)
      switch (name) {
        case 'w:del':
        case 'w:moveFrom':
        case 'w:instrText':
          return ''
        case 'w:t':
        case 'm:t':
          return inside.map(plainText).join('') + (name === 'm:t' ? ' ' : '')
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          return ' '
        case 'w:noBreakHyphen':
          return '-'
        case 'mc:AlternateContent':
          return textOf(chosen(inside), words)
        case 'w:sdt':
          return holds(node, isGallery) ? '' : textOf(inside, words)
        case 'w:p': {
          if (holds({ 'w:p': inside.filter((part) => nameOf(part) === 'w:pPr') }, isContentsStyle))
            return ''
          words.push(...split(textOf(inside, words)))
          return ' '
        }
        default:
          return textOf(inside, words)
      }
    })
    .join('')

const chosen = (branches: Node[]): Node[] => {
  const hasText = (branch: Node): boolean => holds(branch, (node) => /^[wm]:t$/.test(nameOf(node)))
  const branch = branches.find(hasText) ?? branches[0]
  return branch === undefined ? [] : insideOf(branch)
}
