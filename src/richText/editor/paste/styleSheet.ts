import { hasClass, wordsOf, type Element, type Node, type Style } from './tree'

type Rule = { tag: string; classes: string[]; id: string; declarations: [string, string][] }

// Excel and Word put what a cell looks like into classes: what is struck, hidden or in Symbol is said there.
const simpleSelector = /^([a-z][\w\\:-]*)?((?:\.[\w-]+)*)(?:#([\w-]+))?$/i

const separated = (text: string, by: ';' | ':'): string[] => {
  const parts = ['']
  let quote = ''
  for (const sign of text) {
    if (quote === '' && sign === by) {
      parts.push('')
      continue
    }
    if (quote === '' ? sign === '"' || sign === "'" : sign === quote)
      quote = quote === '' ? sign : ''
    parts.push(`${parts.pop() ?? ''}${sign}`)
  }
  return parts
}

/** The declarations of a `style` attribute or of a rule. */
const declarationsOf = (text: string): [string, string][] =>
  separated(text, ';').flatMap((declaration): [string, string][] => {
    const [name = '', ...value] = separated(declaration, ':')
    const said = value.join(':').replace(/!important/i, '')
    return name.trim() === '' ? [] : [[name.trim().toLowerCase(), said.trim().toLowerCase()]]
  })

const rulesIn = (sheet: string): Rule[] =>
  [...sheet.replace(/<!--|-->|\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) => {
      const declarations = declarationsOf(body)
      return selectors.split(',').flatMap((selector): Rule[] => {
        const found = simpleSelector.exec(selector.trim())
        if (found === null || selector.trim() === '') return []
        const [, tag = '', classes = '', id = ''] = found
        return [
          {
            tag: tag.toLowerCase(),
            classes: classes.split('.').filter((name) => name !== ''),
            id,
            declarations,
          },
        ]
      })
    },
  )

const sheetsIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return node.tag === 'style' ? [wordsOf(node)] : sheetsIn(node.children)
  })

const weightOf = ({ tag, classes, id }: Rule): number =>
  (id === '' ? 0 : 100) + classes.length * 10 + (tag === '' ? 0 : 1)

const applies = ({ tag, classes, id }: Rule, node: Element): boolean =>
  (tag === '' || tag === node.tag) &&
  (id === '' || id === node.attributes['id']) &&
  classes.every((name) => hasClass(node, new RegExp(`^${name}$`)))

/** What tells the style of an element: its own declarations before those of the style sheets that came with it. */
export const createStyles = (nodes: readonly Node[]): ((node: Element) => Style) => {
  const rules = sheetsIn(nodes)
    .flatMap(rulesIn)
    .sort((a, b) => weightOf(a) - weightOf(b))
  const known = new Map<string, [string, string][]>()
  const ruled = (node: Element): [string, string][] => {
    const key = [node.tag, node.attributes['class'], node.attributes['id']].join(' ')
    const found =
      known.get(key) ?? rules.filter((rule) => applies(rule, node)).flatMap((r) => r.declarations)
    known.set(key, found)
    return found
  }
  return (node) => new Map([...ruled(node), ...declarationsOf(node.attributes['style'] ?? '')])
}
