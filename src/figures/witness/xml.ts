import { SaxesParser } from 'saxes'

/** An element, its attributes by their local names. */
export type Node = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Node | string)[]
}

const families: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/main|wordprocessingml\/2006\/main/, 'w'],
  [/\/math$/, 'm'],
  [/markup-compatibility/, 'mc'],
  [/word\/2010\/wordml/, 'w14'],
  [/word\/2010\/wordprocessingShape/, 'wps'],
]

const prefixOf = (uri: string): string => families.find(([family]) => family.test(uri))?.[1] ?? 'x'

/** What formats a page and says nothing: dropped at once, to keep little in memory. */
const silent = new Set(
  [
    'proofErr',
    'lang',
    'sz',
    'szCs',
    'spacing',
    'jc',
    'tabs',
    'pBdr',
    'tblBorders',
    'tcBorders',
    'rPrChange',
    'pPrChange',
    'sectPrChange',
    'tblPrChange',
    'trPrChange',
    'tcPrChange',
    'tblGridChange',
    'numberingChange',
    'shd',
    'tcW',
    'bookmarkEnd',
    'lastRenderedPageBreak',
  ].map((name) => `w:${name}`),
)

/**
 * Reads an XML part and hands over each element that stands at a depth (1: inside the outermost one), once it is whole,
 * so that a long text is never in memory at once.
 * @throws what is not well formed, or has a DOCTYPE.
 */
export const readParts = (
  xml: string,
  { depth, onPart }: { depth: number; onPart: (node: Node) => void },
): void => {
  const parser = new SaxesParser({ xmlns: true })
  const open: Node[] = []
  let level = 0
  let skipping = 0
  parser.on('doctype', () => {
    throw new Error('a Word file has no DOCTYPE')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    level += 1
    const name = `${prefixOf(uri)}:${local}`
    if (skipping > 0 || silent.has(name)) skipping += 1
    else if (level > depth) {
      const own = Object.values(attributes)
        .filter((attribute) => attribute.prefix !== 'xmlns' && !attribute.local.startsWith('rsid'))
        .map((attribute): [string, string] => [attribute.local, attribute.value])
      const node: Node = { name, attributes: Object.fromEntries(own), children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
    }
  })
  parser.on('closetag', () => {
    level -= 1
    if (skipping > 0) skipping -= 1
    else if (level >= depth) {
      const node = open.pop()
      if (node && open.length === 0) onPart(node)
    }
  })
  const onText = (text: string): void => {
    if (skipping === 0) open.at(-1)?.children.push(text)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(xml).close()
}

/** The elements inside another, of a name if one is given. */
export const inside = (node: Node | undefined, name?: string): Node[] =>
  (node?.children ?? []).filter(
    (child): child is Node =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element inside another at the end of a way of names. */
export const at = (node: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>((found, name) => inside(found, name)[0], node)

/** What `w:val` of an element says. */
export const valueOf = (node: Node | undefined): string | undefined => node?.attributes['val']

/** Whether a switch is on; undefined where it is not said. */
export const isOn = (node: Node | undefined): boolean | undefined =>
  node && !['0', 'false', 'off', 'none'].includes(node.attributes['val'] ?? '1')

/** All elements of a name, however deep. */
export const allOf = (node: Node | undefined, name: string): Node[] =>
  inside(node).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])

/** The text inside an element, however deep. */
export const textIn = (node: Node | undefined): string =>
  (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('')
