import { textFormats } from '../../model/nodes'
import { colourName } from '../../wordRules/colours'
import { shiftOf } from '../../wordRules/raised'
import { declaredName } from '../../wordRules/symbolFonts'
import { wordsOf, type Shown, type Style } from './tree'

/** How the words below an element look, where the look says something. */
export type Look = {
  format: number
  asciiFont: string
  otherFont: string
  /** The fonts that the source says draw signs in the place of letters. */
  declared: ReadonlySet<string>
  /** Whether lines and tabs of the source are shown as they are. */
  isPre: boolean
}

export const plainLook: Look = {
  format: 0,
  asciiFont: '',
  otherFont: '',
  declared: new Set(),
  isPre: false,
}

const { bold, italic, underline, strikethrough, subscript, superscript } = textFormats

const byTag: Readonly<Record<string, number>> = {
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  u: underline,
  s: strikethrough,
  strike: strikethrough,
  sub: subscript,
  sup: superscript,
}

/** Twentieths of a point of a length in points, pixels, inches or centimetres; undefined for any other. */
export const twipsOf = (length: string): number | undefined => {
  const found = /^(-?\d*\.?\d+)\s*(pt|px|in|cm|mm)$/.exec(length)
  if (found === null) return undefined
  const perUnit = { pt: 20, px: 15, in: 1440, cm: 567, mm: 56.7 }
  const unit = found[2]
  const isUnit = unit === 'pt' || unit === 'px' || unit === 'in' || unit === 'cm' || unit === 'mm'
  return isUnit ? Number(found[1]) * perUnit[unit] : undefined
}

/** How many half points over the line an element stands: by `vertical-align`, by Word's own raise, by its position. */
const raiseOf = (style: Style): number => {
  const align = style.get('vertical-align') ?? ''
  const percent = /^(-?\d*\.?\d+)(%|em)$/.exec(align)
  if (percent !== null) return Number(percent[1]) * (percent[2] === 'em' ? 20 : 0.2)
  const top = style.get('position') === 'relative' ? (style.get('top') ?? '') : ''
  const raise = twipsOf(align) ?? twipsOf(style.get('mso-text-raise') ?? '') ?? -(twipsOf(top) ?? 0)
  return raise / 10
}

const verticalOf = ({ tag, style, children }: Shown): number => {
  const align = style.get('vertical-align')
  if (align === 'super' || align === 'text-top') return align === 'super' ? superscript : 0
  if (align === 'sub') return subscript
  if (['p', 'td', 'th', 'tr', 'li', 'div', 'img'].includes(tag)) return 0
  const shift = shiftOf(raiseOf(style), children.map(wordsOf).join('').trim())
  if (shift === undefined) return 0
  return shift === 'superscript' ? superscript : subscript
}

const weightOf = (style: Style): boolean | undefined => {
  const weight = style.get('font-weight') ?? ''
  if (/^(?:bold|bolder)/.test(weight) || Number(weight) >= 600) return true
  return /^(?:normal|lighter|[1-5]00)/.test(weight) ? false : undefined
}

const withBit = (format: number, bit: number, isOn: boolean | undefined): number =>
  isOn === undefined ? format : isOn ? format | bit : format & ~bit

const formatOf = (node: Shown, inherited: number): number => {
  const { tag, style } = node
  let format = inherited | (byTag[tag] ?? 0)
  format = withBit(format, bold, weightOf(style))
  const slant = style.get('font-style')
  format = withBit(format, italic, slant === undefined ? undefined : /italic|oblique/.test(slant))
  const lines = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''} ${style.get('text-line-through') ?? ''}`
  if (lines.includes('line-through') || lines.includes('single')) format |= strikethrough
  if (lines.includes('underline') && tag !== 'a') format |= underline
  const vertical = verticalOf(node) | (format & ~inherited & (subscript | superscript))
  return vertical === 0 ? format : (format & ~(subscript | superscript)) | vertical
}

const firstFamily = (families: string | undefined): string | undefined =>
  families === undefined || families === ''
    ? undefined
    : (families.split(',')[0] ?? '').replaceAll(/["']/g, '').trim()

const familyOf = ({ attributes, style }: Shown): string | undefined =>
  firstFamily(
    style.get('font-family') ??
      attributes['data-font'] ??
      attributes['face'] ??
      /(?:\d(?:pt|px|em|rem|%)|medium|small|large)(?:\/\S+)?\s+(.+)$/.exec(
        style.get('font') ?? '',
      )?.[1],
  )

const fontsOf = (node: Shown, look: Look): Pick<Look, 'asciiFont' | 'declared' | 'otherFont'> => {
  const { style } = node
  const family = familyOf(node)
  const isCharset = style.get('mso-font-charset') === '2' && family !== undefined
  const declared = isCharset ? new Set([...look.declared, declaredName(family)]) : look.declared
  if (style.get('mso-char-type') === 'symbol') {
    const sign = firstFamily(style.get('mso-symbol-font-family')) ?? family ?? look.otherFont
    return { asciiFont: sign, otherFont: sign, declared }
  }
  return {
    asciiFont: firstFamily(style.get('mso-ascii-font-family')) ?? family ?? look.asciiFont,
    otherFont: firstFamily(style.get('mso-hansi-font-family')) ?? family ?? look.otherFont,
    declared,
  }
}

const preOf = ({ tag, style }: Shown, inherited: boolean): boolean => {
  const space = style.get('white-space') ?? style.get('white-space-collapse') ?? ''
  if (/^(?:pre|break-spaces|preserve)/.test(space)) return true
  if (/^(?:normal|nowrap|collapse)/.test(space)) return false
  return inherited || tag === 'pre' || tag === 'textarea' || tag === 'listing'
}

/** The look of what stands in an element. */
export const lookIn = (node: Shown, look: Look): Look => ({
  ...fontsOf(node, look),
  format: formatOf(node, look.format),
  isPre: preOf(node, look.isPre),
})

/** Only what changes what a text says: what heads a text is bold already. */
export const inHeading = (look: Look): Look => ({
  ...look,
  format: look.format & (strikethrough | subscript | superscript),
})

const hexOf = (written: string): string => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(written)
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join('')}`
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[, /]+([\d.]+))?\)$/.exec(written)
  if (parts === null || Number(parts[4] ?? 1) === 0) return written
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`
}

/** The names of the colours that an element gives its words and their ground. */
export const coloursIn = ({ tag, style, attributes }: Shown): string[] => {
  if (tag === 'a') return []
  const letters = colourName(hexOf(style.get('color') ?? attributes['color'] ?? ''))
  const written =
    style.get('background-color') ?? style.get('background') ?? attributes['bgcolor'] ?? ''
  const ground = colourName(hexOf(/^(?:rgba?\([^)]*\)|\S+)/.exec(written)?.[0] ?? ''))
  return [
    ...(letters === undefined ? [] : [letters]),
    ...(ground === undefined ? [] : [`fond ${ground}`]),
  ]
}
