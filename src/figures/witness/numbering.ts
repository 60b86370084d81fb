import { drawn } from './signs'
import { lookOf, type ListPlace, type Style } from './styles'
import { at, inside, isOn, valueOf, type Node } from './xml'

type Level = {
  start: number
  format: string
  text: string
  restart: number | undefined
  isLegal: boolean
  style: string | undefined
  look: ReturnType<typeof lookOf>
}
type List = { definition: string; starts: Map<number, number>; levels: Map<number, Level> }

const levelOf = (node: Node): Level => ({
  start: Number(valueOf(at(node, 'w:start')) ?? 1),
  format: valueOf(at(node, 'w:numFmt')) ?? 'decimal',
  text: valueOf(at(node, 'w:lvlText')) ?? '',
  restart: numberOf(valueOf(at(node, 'w:lvlRestart'))),
  isLegal: isOn(at(node, 'w:isLgl')) === true,
  style: valueOf(at(node, 'w:pStyle')),
  look: lookOf(at(node, 'w:rPr')),
})

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

const placeIn = (node: Node): number => Number(node.attributes['ilvl'] ?? 0)

const levelsOf = (node: Node | undefined): Map<number, Level> =>
  new Map(inside(node, 'w:lvl').map((level) => [placeIn(level), levelOf(level)]))

/** Signs that only say that an item begins. */
const plainBullets = /^[\s•·∙●○◦o▪▫■◆◇❖♦➢➤►▸‣\-–—*_⚫]*$/u

const letters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

const roman = (count: number): string =>
  romans.reduce<[number, string]>(
    ([left, text], [value, sign]) => [left % value, text + sign.repeat(Math.floor(left / value))],
    [count, ''],
  )[1]

const formatted = (count: number, format: string): string => {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    default:
      return String(count)
  }
}

/** Counts paragraphs of lists in their order, and gives what Word writes before each. */
export type Numbering = {
  next: (own: ListPlace, style: { id: string | undefined; is: Style }) => string
}

/** The lists of a file, from their definitions. */
export const readNumbering = (part: readonly Node[], styleOf: (id: string) => Style): Numbering => {
  const byId = (name: string, id: string): Map<string, Node> =>
    new Map(
      part.filter((node) => node.name === name).map((node) => [node.attributes[id] ?? '', node]),
    )
  const definitions = byId('w:abstractNum', 'abstractNumId')
  const nums = byId('w:num', 'numId')
  const lists = new Map<string, List>()
  const counts = new Map<string, Map<number, number>>()
  const started = new Set<string>()

  const definitionOf = (num: Node | undefined, depth = 0): string => {
    const id = valueOf(at(num, 'w:abstractNumId')) ?? ''
    const link = valueOf(at(definitions.get(id), 'w:numStyleLink'))
    const linked = link === undefined ? undefined : styleOf(link).place.list
    if (linked === undefined || depth > 5) return id
    return definitionOf(nums.get(linked), depth + 1)
  }
  const listOf = (id: string): List | undefined => {
    const known = lists.get(id)
    const num = nums.get(id)
    if (known || !num) return known
    const definition = definitionOf(num)
    const levels = levelsOf(definitions.get(definition))
    const starts = new Map<number, number>()
    for (const override of inside(num, 'w:lvlOverride')) {
      for (const [place, level] of levelsOf(override)) levels.set(place, level)
      const start = numberOf(valueOf(at(override, 'w:startOverride')))
      if (start !== undefined) starts.set(placeIn(override), start)
    }
    const list = { definition, starts, levels }
    lists.set(id, list)
    return list
  }
  const startOf = (list: List, place: number): number =>
    list.starts.get(place) ?? list.levels.get(place)?.start ?? 1

  const count = (id: string, list: List, place: number): Map<number, number> => {
    const counter = counts.get(list.definition) ?? new Map<number, number>()
    counts.set(list.definition, counter)
    const key = `${id} ${String(place)}`
    const isFresh = list.starts.has(place) && !started.has(key)
    started.add(key)
    const before = counter.get(place)
    counter.set(place, before === undefined || isFresh ? startOf(list, place) : before + 1)
    for (const [deeper] of counter) {
      const restart = list.levels.get(deeper)?.restart
      if (deeper > place && (restart === undefined || place < restart)) counter.delete(deeper)
    }
    return counter
  }

  const labelOf = (list: List, place: number, counter: ReadonlyMap<number, number>): string => {
    const level = list.levels.get(place)
    if (!level || level.look.isHidden) return ''
    if (level.format === 'bullet') {
      const sign = drawn(level.text, level.look.font)
      return plainBullets.test(sign) ? '' : `${sign} `
    }
    const text = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const other = Number(digit) - 1
      const format = list.levels.get(other)?.format ?? 'decimal'
      const value = counter.get(other) ?? startOf(list, other)
      return formatted(value, level.isLegal && format !== 'none' ? 'decimal' : format)
    })
    return text.trim() === '' ? '' : `${text} `
  }

  return {
    next: (own, { id, is }) => {
      const number = own.list ?? is.place.list
      const list = number === undefined || number === '0' ? undefined : listOf(number)
      if (number === undefined || !list) return ''
      const byStyle = [...list.levels].find(([, { style }]) => style !== undefined && style === id)
      const place =
        own.level ?? (own.list === undefined ? byStyle?.[0] : undefined) ?? is.place.level ?? 0
      return labelOf(list, place, count(number, list, place))
    },
  }
}
