import type { ListPlace } from '../../richText/wordRules/listPlace'
import { elementsOf, valueOf, type XmlElement } from '../../ooxml/xml/tree'
import { labelOf } from './label'
import { readLevels, readStarts, usualLevel, type Level } from './levels'

/** A place, and all that Word writes before the text: « 1.1 », « • », « Palier 2 : ». */
export type NumberedPlace = ListPlace & {
  shown: string
  format: string
  /** The sign of a bullet that no character means. */
  lost: string | undefined
  hasPicture: boolean
}

type Definition = { id: string; levels: Map<number, Level> }
type Instance = { definition: Definition; starts: Map<number, number> }

export type Numbering = {
  /** The place of the next paragraph that carries this `w:numPr`, in this style; counts it. */
  place: (numbering: XmlElement | undefined, styles: StyleNumbering) => NumberedPlace | undefined
}

/** What the style of a paragraph says of its list: its names, nearest first, and its `w:numPr`. */
export type StyleNumbering = { ids: string[]; numbering: XmlElement | undefined }

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

  const count = (numId: string, { definition, starts }: Instance, level: number): Counter => {
    const counter: Counter = counters.get(definition.id) ?? new Map<number, number>()
    counters.set(definition.id, counter)
    const given = starts.get(level)
    const first = given ?? definition.levels.get(level)?.start ?? 1
    const isRestart = given !== undefined && !begun.has(`${numId}/${String(level)}`)
    begun.add(`${numId}/${String(level)}`)
    const before = counter.get(level)
    counter.set(level, before === undefined || isRestart ? first : before + 1)
    for (let deeper = level + 1; deeper <= deepest; deeper += 1) {
      const restart = definition.levels.get(deeper)?.restart ?? deeper
      if (level < restart) counter.delete(deeper)
    }
    return counter
  }

  return {
    place: (own, { ids, numbering }) => {
      const numId = valueOf(own, 'w:numId') ?? valueOf(numbering, 'w:numId')
      const instance = numId === undefined || numId === '0' ? undefined : instanceOf(numId)
      if (numId === undefined || instance === undefined) return undefined
      const { levels, id } = instance.definition
      const given =
        valueOf(own, 'w:ilvl') ?? levelOfStyle(levels, ids) ?? valueOf(numbering, 'w:ilvl')
      const level = Math.min(Math.max(Number(given ?? '0') || 0, 0), deepest)
      const counter = count(numId, instance, level)
      const { format, left, lost, hasPicture } = levels.get(level) ?? usualLevel
      const label = labelOf({ level, levels, counter, starts: instance.starts })
      return {
        level,
        list: id,
        value: counter.get(level) ?? 1,
        left,
        format,
        lost,
        hasPicture,
        ...label,
      }
    },
  }
}

type Counter = Map<number, number>

/** The level that names the style of the paragraph, or the nearest that this one is based on. */
const levelOfStyle = (levels: Map<number, Level>, ids: string[]): string | undefined => {
  for (const id of ids) {
    const found = [...levels].find(([, { style }]) => style === id)
    if (found !== undefined) return String(found[0])
  }
  return undefined
}
