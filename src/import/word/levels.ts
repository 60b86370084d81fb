import { decodeText, lostSign } from '../../richText/wordRules/signs'
import { isPrivate, isSymbolFont } from '../../richText/wordRules/symbolFonts'
import { allOf, at, child, elementsOf, isOn, valueOf, type XmlElement } from '../../ooxml/xml/tree'
import { readFormats } from './formats'
import { leftOf } from './styles'

/** A level of a list, as the numbering part defines it. */
export type Level = {
  start: number
  format: string
  /** « %1. »: each %n is the number of a level; the sign itself for a bullet. */
  text: string
  /** The level (from 1) whose numbers begin this one again; 0: none does. */
  restart: number | undefined
  /** Whether all its numbers are plain digits, whatever the other levels show. */
  isLegal: boolean
  isHidden: boolean
  hasPicture: boolean
  /** The paragraph style that stands at this level. */
  style: string | undefined
  /** Where its text begins, in twentieths of a point. */
  left: number | undefined
  /** The sign of its bullets that has no equivalent. */
  lost: string | undefined
}

export const usualLevel: Level = {
  start: 1,
  format: 'decimal',
  text: '%1.',
  restart: undefined,
  isLegal: false,
  isHidden: false,
  hasPicture: false,
  style: undefined,
  left: undefined,
  lost: undefined,
}

/** The levels of a definition, with what an instance of it overrides. */
export const readLevels = (abstract: XmlElement, number: XmlElement): Map<number, Level> => {
  const overrides = elementsOf(number, 'w:lvlOverride').flatMap((over) => elementsOf(over, 'w:lvl'))
  return new Map(
    [...elementsOf(abstract, 'w:lvl'), ...overrides].map((level) => [
      Number(level.attributes['w:ilvl'] ?? '0'),
      readLevel(level),
    ]),
  )
}

const readLevel = (level: XmlElement): Level => {
  const restart = valueOf(level, 'w:lvlRestart')
  const { text, lost } = readText(level)
  return {
    start: Number(valueOf(level, 'w:start') ?? '1') || 0,
    format: formatOf(level),
    text,
    lost,
    restart: restart === undefined ? undefined : Number(restart) || 0,
    isLegal: isOn(level, 'w:isLgl') === true,
    isHidden: isOn(child(level, 'w:rPr'), 'w:vanish') === true,
    hasPicture: child(level, 'w:lvlPicBulletId') !== undefined,
    style: valueOf(level, 'w:pStyle'),
    left: leftOf(child(level, 'w:pPr')),
  }
}

/** The format; a custom one says itself, as « 001, 002, 003, ... ». */
const formatOf = (level: XmlElement): string => {
  const format = child(level, 'w:numFmt') ?? allOf(level, 'w:numFmt')[0]
  const name = format?.attributes['w:val'] ?? 'decimal'
  return name === 'custom' ? (format?.attributes['w:format'] ?? name) : name
}

const readText = (level: XmlElement): { text: string; lost: string | undefined } => {
  const written = at(level, 'w:lvlText')?.attributes['w:val'] ?? ''
  const { asciiFont = '', otherFont = '' } = readFormats(child(level, 'w:rPr'))
  const font = [otherFont, asciiFont].find((name) => isSymbolFont(name, new Set())) ?? asciiFont
  const isBullet = formatOf(level) === 'bullet'
  const lost: string[] = []
  const text = Array.from(written)
    .map((character) => {
      const isSign = isPrivate(character) || (isBullet && isSymbolFont(font, new Set()))
      if (!isSign) return character
      const decoded = decodeText(character, font)
      lost.push(...decoded.lost)
      return decoded.text
    })
    .join('')
  return { text: text === lostSign ? '' : text, lost: lost[0] }
}

/** The numbers from which an instance begins, by level. */
export const readStarts = (number: XmlElement): Map<number, number> =>
  new Map(
    elementsOf(number, 'w:lvlOverride').flatMap((over): [number, number][] => {
      const start = child(over, 'w:startOverride')?.attributes['w:val']
      return start === undefined
        ? []
        : [[Number(over.attributes['w:ilvl'] ?? '0'), Number(start) || 0]]
    }),
  )
