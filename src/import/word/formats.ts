import { element, isOn, valueOf, type XmlElement } from '../xml/tree'

/** The formats of a run that have a meaning for us; what is not said is undefined. */
export type RunFormats = {
  bold?: boolean
  italic?: boolean
  strike?: boolean
  underline?: boolean
  vertical?: string
  isHidden?: boolean
}

const toggles = [
  ['bold', 'w:b'],
  ['italic', 'w:i'],
  ['strike', 'w:strike'],
  ['strike', 'w:dstrike'],
  ['underline', 'w:u'],
  ['isHidden', 'w:vanish'],
] as const

/** What a `w:rPr` says of the formats. */
export const readFormats = (properties: XmlElement | undefined): RunFormats => {
  const formats: RunFormats = {}
  for (const [name, property] of toggles) {
    const value = isOn(properties, property)
    if (value !== undefined) formats[name] = value
  }
  const vertical = valueOf(properties, 'w:vertAlign')
  if (vertical !== undefined) formats.vertical = vertical
  return formats
}

/** The properties to write for mammoth: those formats, said directly. */
export const writeFormats = (formats: RunFormats): XmlElement =>
  element('w:rPr', {}, [
    ...(formats.bold === true ? [element('w:b')] : []),
    ...(formats.italic === true ? [element('w:i')] : []),
    ...(formats.strike === true ? [element('w:strike')] : []),
    ...(formats.underline === true ? [element('w:u', { 'w:val': 'single' })] : []),
    ...(formats.vertical === undefined
      ? []
      : [element('w:vertAlign', { 'w:val': formats.vertical })]),
  ])

const plainColours = new Set(['auto', '000000', ''])

/** Whether a run has a colour or a highlight, which may carry a meaning that we lose. */
export const hasColour = (properties: XmlElement | undefined): boolean => {
  const highlight = valueOf(properties, 'w:highlight') ?? 'none'
  const colour = (valueOf(properties, 'w:color') ?? '').toLowerCase()
  return highlight !== 'none' || (!plainColours.has(colour) && !isGrey(colour))
}

const isGrey = (colour: string): boolean =>
  /^[0-9a-f]{6}$/.test(colour) &&
  colour.slice(0, 2) === colour.slice(2, 4) &&
  colour.slice(2, 4) === colour.slice(4, 6)
