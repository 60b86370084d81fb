/** An XML element. Names carry the usual prefix of their namespace, whatever the file calls it. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** Whether a node is an element, and not a text. */
export const isElement = (node: XmlNode | undefined): node is XmlElement => typeof node === 'object'

/** A new element. */
export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children })

/** The child elements, all or those of a name. */
export const elementsOf = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  )

/** The first child element of a name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent, name)[0]

/** The element at the end of a path of child names. */
export const at = (parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((found, name) => child(found, name), parent)

/** The `w:val` of a child, which is how Word writes nearly every property. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val']

/** Every element below, in reading order; those below `into(element) === false` are passed over. */
export function* descendants(
  parent: XmlElement | undefined,
  into: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  for (const node of parent?.children ?? []) {
    if (!isElement(node)) continue
    yield node
    if (into(node)) yield* descendants(node, into)
  }
}

/** Every element of a name below, in reading order. */
export const allOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  [...descendants(parent)].filter((found) => found.name === name)

/** The text that stands directly in an element. */
export const ownText = ({ children }: XmlElement): string =>
  children.filter((node): node is string => typeof node === 'string').join('')

/** The text below an element. */
export const textOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** Whether an on/off property (`<w:b/>`, `<w:b w:val="0"/>`) is on; undefined when it is not said. */
export const isOn = (parent: XmlElement | undefined, name: string): boolean | undefined => {
  const property = child(parent, name)
  if (!property) return undefined
  return !['0', 'false', 'none', 'off'].includes(property.attributes['w:val'] ?? 'true')
}
