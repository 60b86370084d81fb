import { colourName } from '../../richText/wordRules/colours'
import type { Warnings } from '../warnings'
import { child, valueOf, type XmlElement } from '../../ooxml/xml/tree'

const noColour = new Set(['auto', 'none', '', 'nil'])

/** The colour of a ground: `w:shd` of a run, a paragraph or a cell. */
export const groundOf = (properties: XmlElement | undefined): string | undefined => {
  const attributes = child(properties, 'w:shd')?.attributes ?? {}
  const {
    'w:val': pattern = 'clear',
    'w:fill': fill = '',
    'w:color': colour = '',
    'w:themeFill': theme,
  } = attributes
  const shown = pattern === 'solid' ? colour : fill
  const found = noColour.has(shown.toLowerCase()) ? undefined : colourName(shown)
  // A colour of the theme is usually written out beside its name.
  return (
    found ??
    (shown === '' && theme !== undefined && !/^(?:background|text|dark|light)/.test(theme)
      ? 'du thème'
      : undefined)
  )
}

/** The colours that the properties of a run name; empty for what they say is black, white or grey. */
export const coloursOf = (properties: XmlElement | undefined): RunColours => {
  const colours: RunColours = {}
  const letters = valueOf(properties, 'w:color')
  const highlight = valueOf(properties, 'w:highlight')
  if (letters !== undefined) colours.letters = colourName(letters) ?? ''
  if (highlight !== undefined) colours.highlight = colourName(highlight) ?? ''
  if (child(properties, 'w:shd') !== undefined) colours.ground = groundOf(properties) ?? ''
  return colours
}

/** The names of the colours of a run. */
export type RunColours = { letters?: string; highlight?: string; ground?: string }

/** Says the colours of a run that may have a meaning. */
export const sayColours = (
  { letters, highlight, ground }: RunColours,
  warnings: Warnings,
): void => {
  for (const name of [
    letters,
    highlight,
    ground === undefined || ground === '' ? '' : `fond ${ground}`,
  ]) {
    if (name !== undefined && name !== '') warnings.add('colour', undefined, name)
  }
}

/** Says the colour of the ground of a paragraph, a cell or a run. */
export const sayGround = (properties: XmlElement | undefined, warnings: Warnings): void => {
  const ground = groundOf(properties)
  if (ground !== undefined) warnings.add('colour', undefined, `fond ${ground}`)
}
