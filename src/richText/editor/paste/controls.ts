import { isBlank, wordsOf, type Element, type Node } from './tree'

const chosenIn = (select: Element): { chosen: string; others: number } => {
  const optionsIn = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap((node) =>
      typeof node === 'string' ? [] : node.tag === 'option' ? [node] : optionsIn(node.children),
    )
  const options = optionsIn(select.children)
  const selected = options.filter(({ attributes }) => attributes['selected'] !== undefined)
  const shown = selected.length > 0 ? selected : options.slice(0, 1)
  return {
    chosen: shown.map((option) => wordsOf(option).trim()).join(', '),
    others: options.length - shown.length,
  }
}

const signs: Readonly<Record<string, readonly [on: string, off: string]>> = {
  checkbox: ['☑', '☐'],
  radio: ['◉', '○'],
}

/** What a control of a form shows, as text; undefined for an element that is none. */
export const controlText = (node: Element): { text: string; others?: number } | undefined => {
  const { tag, attributes } = node
  if (tag === 'select') {
    const { chosen, others } = chosenIn(node)
    return { text: ` ${chosen} `, others }
  }
  if (tag !== 'input') return undefined
  const type = (attributes['type'] ?? 'text').toLowerCase()
  const [on, off] = signs[type] ?? []
  if (on !== undefined && off !== undefined)
    return { text: ` ${attributes['checked'] === undefined ? off : on} ` }
  const isWritten = !['hidden', 'image', 'file', 'password', 'submit', 'reset'].includes(type)
  return { text: isWritten ? ` ${attributes['value'] ?? ''} ` : '' }
}

/** The sign that a picture stands for: an emoji or a bullet, whose text says the same. */
export const signOfPicture = ({ attributes }: Element): string | undefined => {
  const alt = (attributes['alt'] ?? '').trim()
  const isSign = alt !== '' && alt.length <= 8 && !/[\p{L}\p{N}]/u.test(alt)
  return isSign ? alt : undefined
}

/** Whether a picture is one that nobody sees, as those that count who reads a mail. */
export const isTrace = ({ attributes }: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributes[side] ?? ''))

/** The box of an item of a check list; undefined for an item that has none. */
export const boxOf = ({ attributes, children }: Element): boolean | undefined => {
  if (attributes[checkedName] !== undefined) return attributes[checkedName] === 'true'
  if (attributes['role'] === 'checkbox') return attributes['aria-checked'] === 'true'
  const first = children.find((node) => typeof node !== 'string' || !isBlank([node]))
  if (first === undefined || typeof first === 'string') return undefined
  if (first.tag === 'input' && first.attributes['type']?.toLowerCase() === 'checkbox')
    return first.attributes['checked'] !== undefined
  return ['div', 'label', 'p', 'span'].includes(first.tag)
    ? boxOf({ ...first, attributes: {} })
    : undefined
}

/** Where the box of an item is kept once the control that drew it is text. */
export const checkedName = 'data-checked'

/** Whether a picture only draws the box of an item that says itself whether it is checked. */
export const isPictureOfBox = ({ attributes }: Element): boolean =>
  /check/i.test(`${attributes['aria-roledescription'] ?? ''} ${attributes['alt'] ?? ''}`)
