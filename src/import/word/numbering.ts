import { allOf, child, elementsOf, valueOf, type XmlElement } from '../xml/tree'

/** The place of a paragraph in a list. */
export type ListPlace = {
  isOrdered: boolean
  /** 0 for the outermost. */
  level: number
  /** The number that Word shows, restarts and given starts counted in. */
  value: number
  /** The list that it belongs to, as Word tells lists apart. */
  list: string
  /** The number format, when it is no plain 1, 2, 3. */
  format: string | undefined
}

type Level = { start: number; format: string; text: string }
type Definition = { id: string; levels: Map<number, Level> }
type Instance = { definition: Definition; starts: Map<number, number> }

export type Numbering = {
  /** The place of the next paragraph that carries this `w:numPr`; counts it. */
  place: (properties: XmlElement | undefined) => ListPlace | undefined
}

const deepest = 8

/** Reads the numbering part; `styleNumbering` gives the `w:numPr` of a style, which lists may name. */
export const readNumbering = (
  part: XmlElement | undefined,
  styleNumbering: (styleId: string) => XmlElement | undefined,
): Numbering => {
  const definitions = new Map(
    elementsOf(part, 'w:abstractNum').map((abstract) => [
      abstract.attributes['w:abstractNumId'] ?? '',
      abstract,
    ]),
  )
  const numbers = new Map(
    elementsOf(part, 'w:num').map((number) => [number.attributes['w:numId'] ?? '', number]),
  )
  const instances = new Map<string, Instance | undefined>()
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  const readInstance = (numId: string, isLinked = false): Instance | undefined => {
    const number = numbers.get(numId)
    const id = valueOf(number, 'w:abstractNumId') ?? ''
    const abstract = definitions.get(id)
    if (number === undefined || abstract === undefined) return undefined
    const link = valueOf(abstract, 'w:numStyleLink')
    if (link !== undefined && !isLinked) {
      const linked = valueOf(styleNumbering(link), 'w:numId')
      if (linked !== undefined) return readInstance(linked, true)
    }
    return { definition: { id, levels: readLevels(abstract, number) }, starts: readStarts(number) }
  }
  const instanceOf = (numId: string): Instance | undefined => {
    if (!instances.has(numId)) instances.set(numId, readInstance(numId))
    return instances.get(numId)
  }

  const count = (numId: string, { definition, starts }: Instance, level: number): number => {
    const counter = counters.get(definition.id) ?? new Map<number, number>()
    counters.set(definition.id, counter)
    const given = starts.get(level)
    const first = given ?? definition.levels.get(level)?.start ?? 1
    const isRestart = given !== undefined && !begun.has(`${numId}/${String(level)}`)
    begun.add(`${numId}/${String(level)}`)
    const before = counter.get(level)
    const value = before === undefined || isRestart ? first : before + 1
    counter.set(level, value)
    for (let deeper = level + 1; deeper <= deepest; deeper += 1) counter.delete(deeper)
    return value
  }

  return {
    place: (properties) => {
      const numId = valueOf(properties, 'w:numId')
      const instance = numId === undefined || numId === '0' ? undefined : instanceOf(numId)
      if (numId === undefined || instance === undefined) return undefined
      const level = Math.min(
        Math.max(Number(valueOf(properties, 'w:ilvl') ?? '0') || 0, 0),
        deepest,
      )
      const { format, text } = instance.definition.levels.get(level) ?? usualLevel
      if (format === 'none') return undefined
      const isOrdered = format !== 'bullet'
      const isPlain = !isOrdered || (format === 'decimal' && (text.match(/%/g) ?? []).length <= 1)
      return {
        isOrdered,
        level,
        value: count(numId, instance, level),
        list: instance.definition.id,
        format: isPlain ? undefined : text.replaceAll(/%\d/g, (mark) => sample(format, mark)),
      }
    },
  }
}

const usualLevel: Level = { start: 1, format: 'decimal', text: '%1.' }

const samples: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

const sample = (format: string, mark: string): string => samples[format] ?? mark.slice(1)

const readLevels = (abstract: XmlElement, number: XmlElement): Map<number, Level> => {
  const overrides = elementsOf(number, 'w:lvlOverride').flatMap((over) => elementsOf(over, 'w:lvl'))
  return new Map(
    [...elementsOf(abstract, 'w:lvl'), ...overrides].map((level) => [
      Number(level.attributes['w:ilvl'] ?? '0'),
      {
        start: Number(valueOf(level, 'w:start') ?? '1') || 0,
        format:
          valueOf(level, 'w:numFmt') ??
          allOf(level, 'w:numFmt')[0]?.attributes['w:val'] ??
          'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
      },
    ]),
  )
}

const readStarts = (number: XmlElement): Map<number, number> =>
  new Map(
    elementsOf(number, 'w:lvlOverride').flatMap((over): [number, number][] => {
      const start = child(over, 'w:startOverride')?.attributes['w:val']
      return start === undefined
        ? []
        : [[Number(over.attributes['w:ilvl'] ?? '0'), Number(start) || 0]]
    }),
  )
