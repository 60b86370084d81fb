/** An element of what was pasted, whichever parser read it. */
export type Element = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}
export type Node = Element | string

/** The declarations that apply to an element, by property, in small letters. */
export type Style = ReadonlyMap<string, string>

/** An element as it is shown: with its style, without what its program hides. */
export type Shown = {
  tag: string
  attributes: Readonly<Record<string, string>>
  style: Style
  children: ShownNode[]
}
export type ShownNode = Shown | string

/** All the words below a node. */
export const wordsOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')

/** Whether nothing is written below these nodes. */
export const isBlank = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => wordsOf(node).trim() === '')

/** Whether an element is of a class whose name matches. */
export const hasClass = ({ attributes }: Pick<Element, 'attributes'>, name: RegExp): boolean =>
  (attributes['class'] ?? '').split(/\s+/).some((one) => name.test(one))

/** The whole number that an attribute gives; undefined where it gives none. */
export const numberOf = (
  { attributes }: Pick<Element, 'attributes'>,
  name: string,
): number | undefined => {
  const written = (attributes[name] ?? '').trim()
  return /^-?\d{1,6}$/.test(written) ? Number(written) : undefined
}
