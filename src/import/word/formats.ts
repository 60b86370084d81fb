import { shiftOf } from '../../richText/wordRules/raised'
import { child, element, isOn, valueOf, type XmlElement } from '../../ooxml/xml/tree'
import { coloursOf, type RunColours } from './colours'

/** The formats of a run that have a meaning for us; what is not said is undefined. */
export type RunFormats = RunColours & {
  bold?: boolean
  italic?: boolean
  strike?: boolean
  doubleStrike?: boolean
  underline?: boolean
  vertical?: string
  /** How far above the line (below it when negative), in half points. */
  position?: number
  isHidden?: boolean
  /** The fonts of ASCII and of other characters; empty for a font of the theme. */
  asciiFont?: string
  otherFont?: string
}

const toggles = [
  ['bold', 'w:b'],
  ['italic', 'w:i'],
  ['strike', 'w:strike'],
  ['doubleStrike', 'w:dstrike'],
  ['underline', 'w:u'],
  ['isHidden', 'w:vanish'],
] as const

/** What a `w:rPr` says of the formats. */
export const readFormats = (properties: XmlElement | undefined): RunFormats => {
  const formats: RunFormats = coloursOf(properties)
  for (const [name, property] of toggles) {
    const value = isOn(properties, property)
    if (value !== undefined) formats[name] = value
  }
  const vertical = valueOf(properties, 'w:vertAlign')
  if (vertical !== undefined) formats.vertical = vertical
  const position = Number(valueOf(properties, 'w:position') ?? Number.NaN)
  if (Number.isFinite(position)) formats.position = position
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {}
  const ascii = fonts['w:asciiTheme'] === undefined ? fonts['w:ascii'] : ''
  const other = fonts['w:hAnsiTheme'] === undefined ? fonts['w:hAnsi'] : ''
  if (ascii !== undefined) formats.asciiFont = ascii
  if (other !== undefined) formats.otherFont = other
  return formats
}

/** What Word toggles: said by the paragraph's style and by the character's, it is off again. */
const toggled = ['bold', 'italic', 'strike', 'doubleStrike', 'isHidden'] as const

type FormatSources = { paragraph: RunFormats; character: RunFormats; own: RunFormats }

/** The formats of a run, from the style of its paragraph, its own style and what it says itself. */
export const mergeFormats = ({ paragraph, character, own }: FormatSources): RunFormats => {
  const merged: RunFormats = { ...paragraph, ...character, ...own }
  for (const name of toggled) {
    if (own[name] === undefined && paragraph[name] === true) {
      merged[name] = character[name] !== true
    }
  }
  return merged
}

/** Whether a run is raised or lowered, by its alignment or by its position over the line. */
const verticalOf = ({ vertical, position = 0 }: RunFormats, text: string): string | undefined =>
  vertical === 'superscript' || vertical === 'subscript' ? vertical : shiftOf(position, text)

/** The properties to write for mammoth: those formats, said directly, for this text. */
export const writeFormats = (formats: RunFormats, text: string): XmlElement => {
  const vertical = verticalOf(formats, text)
  const isStruck = formats.strike === true || formats.doubleStrike === true
  return element('w:rPr', {}, [
    ...(formats.bold === true ? [element('w:b')] : []),
    ...(formats.italic === true ? [element('w:i')] : []),
    ...(isStruck ? [element('w:strike')] : []),
    ...(formats.underline === true ? [element('w:u', { 'w:val': 'single' })] : []),
    ...(vertical === undefined ? [] : [element('w:vertAlign', { 'w:val': vertical })]),
  ])
}
