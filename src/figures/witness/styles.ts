import { at, inside, isOn, valueOf, type Node } from './xml'

/** What a run shows, as far as figures go. */
export type RunLook = {
  isHidden: boolean | undefined
  level: 'lowered' | 'normal' | 'raised' | undefined
  position: number | undefined
  font: string | undefined
}

/** The list of a paragraph: its number and level may come from different styles. */
export type ListPlace = { list: string | undefined; level: number | undefined }

export type Style = { name: string; look: RunLook; place: ListPlace }

const levels: Readonly<Record<string, RunLook['level']>> = {
  superscript: 'raised',
  subscript: 'lowered',
  baseline: 'normal',
}

const numberOf = (text: string | undefined): number | undefined => {
  const number = Number(text)
  return text === undefined || Number.isNaN(number) ? undefined : number
}

/** What the properties of a run say by themselves. */
export const lookOf = (properties: Node | undefined): RunLook => {
  const fonts = at(properties, 'w:rFonts')?.attributes
  return {
    isHidden: isOn(at(properties, 'w:vanish')),
    level: levels[valueOf(at(properties, 'w:vertAlign')) ?? ''],
    position: numberOf(valueOf(at(properties, 'w:position'))),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
  }
}

/** What a closer look says first, else a wider one. */
export const over = (closer: RunLook, wider: RunLook): RunLook => ({
  isHidden: closer.isHidden ?? wider.isHidden,
  level: closer.level ?? wider.level,
  position: closer.position ?? wider.position,
  font: closer.font ?? wider.font,
})

/** The list that the properties of a paragraph, or of a style, name. */
export const placeOf = (properties: Node | undefined): ListPlace => ({
  list: valueOf(at(properties, 'w:numPr', 'w:numId')),
  level: numberOf(valueOf(at(properties, 'w:numPr', 'w:ilvl'))),
})

const nothing: Style = {
  name: '',
  look: { isHidden: undefined, level: undefined, position: undefined, font: undefined },
  place: { list: undefined, level: undefined },
}

/** The styles of a file, each with what it takes from those that it is based on. */
export const readStyles = (
  part: readonly Node[],
): ((id: string | undefined, type: string) => Style) => {
  const nodes = new Map(
    part
      .filter(({ name }) => name === 'w:style')
      .map((node) => [
        `${node.attributes['type'] ?? 'paragraph'} ${node.attributes['styleId'] ?? ''}`,
        node,
      ]),
  )
  const usual = part.find(
    ({ name, attributes }) =>
      name === 'w:style' && attributes['type'] === 'paragraph' && attributes['default'] === '1',
  )?.attributes['styleId']
  const known = new Map<string, Style>()
  const styleOf = (id: string, type: string, depth: number): Style => {
    const key = `${type} ${id}`
    const found = known.get(key)
    const node = nodes.get(key)
    if (found || !node || depth > 20) return found ?? nothing
    const parent = valueOf(inside(node, 'w:basedOn')[0])
    const base = parent === undefined ? nothing : styleOf(parent, type, depth + 1)
    const own = placeOf(at(node, 'w:pPr'))
    const style = {
      name: (valueOf(at(node, 'w:name')) ?? '').toLowerCase(),
      look: over(lookOf(at(node, 'w:rPr')), base.look),
      place: { list: own.list ?? base.place.list, level: own.level ?? base.place.level },
    }
    known.set(key, style)
    return style
  }
  return (id, type) => styleOf(id ?? (type === 'paragraph' ? (usual ?? '') : ''), type, 0)
}
