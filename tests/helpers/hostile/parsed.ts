import {
  defaultTreeAdapter,
  html as names,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const descendants = (node: Node): Node[] => {
  const children = 'childNodes' in node ? node.childNodes : []
  const inside = 'content' in node ? [node.content] : []
  return [...children, ...inside].flatMap((child) => [child, ...descendants(child)])
}

/** The elements of a whole page, as a browser would build them. */
export const elementsOfPage = (page: string): Element[] =>
  descendants(parse(page)).filter((node) => defaultTreeAdapter.isElementNode(node))

/** The elements of a fragment, as a browser would build them inside a body. */
export const elementsOf = (fragment: string): Element[] =>
  descendants(parseFragment(fragment)).filter((node) => defaultTreeAdapter.isElementNode(node))

/** The text that a browser shows of a fragment. */
export const shownText = (fragment: string): string =>
  descendants(parseFragment(fragment))
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')

/** The text of a whole page, its styles aside. */
export const shownInPage = (page: string): string =>
  descendants(parse(page))
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')

/** An attribute of an element. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** The text inside an element. */
export const textIn = (element: Element): string =>
  descendants(element)
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')

const forbiddenTags = new Set([
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'form',
  'input',
  'button',
  'textarea',
  'select',
  'base',
  'link',
  'template',
  'portal',
  'audio',
  'source',
  'marquee',
  'noscript',
  'xmp',
])

/** What would let foreign code or foreign content into a page; empty when nothing would. */
export const dangersIn = (elements: readonly Element[], ownFiles: readonly string[]): string[] =>
  elements.flatMap((element) => {
    const { tagName, attrs, namespaceURI } = element
    const found: string[] = []
    if (forbiddenTags.has(tagName)) found.push(`<${tagName}>`)
    if (namespaceURI !== names.NS.HTML) found.push(`foreign namespace ${namespaceURI}`)
    for (const { name, value } of attrs) {
      if (
        /^on/i.test(name) ||
        ['style', 'srcdoc', 'srcset', 'formaction', 'background', 'xlink:href'].includes(name)
      ) {
        found.push(`${tagName}[${name}]`)
      }
      if (name === 'src' && !ownFiles.includes(value)) found.push(`${tagName}[src=${value}]`)
      if (name === 'href' && !/^(https?:|mailto:|tel:|#[\w-]+$|\/v1\/)/.test(value)) {
        found.push(`${tagName}[href=${value}]`)
      }
    }
    return found
  })
