import type { Remarks } from '../remarks'
import { child, valueOf, type XmlElement } from '../xml/tree'

const noColour = new Set(['auto', 'none', '', 'nil'])

/** What a person calls a colour; undefined for black, white and the greys, which decorate. */
export const colourName = (written: string): string | undefined => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(written)
  if (hex === null) return named[written.toLowerCase()]
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16))
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  // Less is a grey, or so dark or pale that no one gives it a name.
  if (most - least < 24) return undefined
  const hue = hueOf({ red, green, blue, most, spread: most - least })
  return hues.find(([upTo]) => hue < upTo)?.[1] ?? 'rouge'
}

type Parts = { red: number; green: number; blue: number; most: number; spread: number }

const hueOf = ({ red, green, blue, most, spread }: Parts): number => {
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread
  return (turn * 60 + 360) % 360
}

const hues: readonly (readonly [number, string])[] = [
  [18, 'rouge'],
  [48, 'orange'],
  [70, 'jaune'],
  [165, 'vert'],
  [255, 'bleu'],
  [290, 'violet'],
  [340, 'rose'],
]

/** Word's names of highlights. */
const named: Readonly<Record<string, string>> = {
  yellow: 'jaune',
  green: 'vert',
  cyan: 'bleu',
  magenta: 'rose',
  blue: 'bleu',
  red: 'rouge',
  darkblue: 'bleu',
  darkcyan: 'bleu',
  darkgreen: 'vert',
  darkmagenta: 'violet',
  darkred: 'rouge',
  darkyellow: 'jaune',
}

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
export const sayColours = ({ letters, highlight, ground }: RunColours, remarks: Remarks): void => {
  for (const name of [
    letters,
    highlight,
    ground === undefined || ground === '' ? '' : `fond ${ground}`,
  ]) {
    if (name !== undefined && name !== '') remarks.add('colour', undefined, name)
  }
}

/** Says the colour of the ground of a paragraph, a cell or a run. */
export const sayGround = (properties: XmlElement | undefined, remarks: Remarks): void => {
  const ground = groundOf(properties)
  if (ground !== undefined) remarks.add('colour', undefined, `fond ${ground}`)
}
