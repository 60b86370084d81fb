import { child, type XmlElement } from '../../ooxml/xml/tree'

/** How Word shows a picture: the parts of its sides that are cut off, mirrored, then turned. */
export type PictureChange = {
  /** Parts of the whole, from 0 to 1. */
  crop: { left: number; top: number; right: number; bottom: number }
  isFlipped: boolean
  isFlopped: boolean
  /** Degrees, clockwise. */
  turn: number
}

/** What a `pic:pic` (or a shape with a picture as its ground) does to its picture; undefined for nothing. */
export const changeOfPicture = (picture: XmlElement | undefined): PictureChange | undefined => {
  const fill = child(picture, 'pic:blipFill') ?? child(picture, 'a:blipFill')
  const cut = child(fill, 'a:srcRect')?.attributes ?? {}
  const shape = child(picture, 'pic:spPr') ?? child(picture, 'wps:spPr')
  const { rot = '0', flipH, flipV } = child(shape, 'a:xfrm')?.attributes ?? {}
  return changed({
    crop: {
      left: part(cut['l']),
      top: part(cut['t']),
      right: part(cut['r']),
      bottom: part(cut['b']),
    },
    isFlopped: isTrue(flipH),
    isFlipped: isTrue(flipV),
    turn: (Number(rot) || 0) / 60_000,
  })
}

/** The same of the older form: `v:imagedata` in its shape. */
export const changeOfShape = (
  data: XmlElement,
  shape: XmlElement | undefined,
): PictureChange | undefined => {
  const { cropleft, croptop, cropright, cropbottom } = data.attributes
  const style = shape?.attributes['style'] ?? ''
  const flip = /(?:^|;)\s*flip\s*:\s*([xy ]+)/iu.exec(style)?.[1] ?? ''
  const [, turn = '0', unit = ''] = /(?:^|;)\s*rotation\s*:\s*(-?[\d.]+)(fd)?/iu.exec(style) ?? []
  return changed({
    crop: {
      left: fixed(cropleft),
      top: fixed(croptop),
      right: fixed(cropright),
      bottom: fixed(cropbottom),
    },
    isFlopped: flip.includes('x'),
    isFlipped: flip.includes('y'),
    turn: (Number(turn) || 0) / (unit === '' ? 1 : 65_536),
  })
}

const changed = (change: PictureChange): PictureChange | undefined => {
  const turn = ((change.turn % 360) + 360) % 360
  const { crop, isFlipped, isFlopped } = change
  const isCut = Object.values(crop).some((cut) => cut > 0)
  return isCut || isFlipped || isFlopped || turn !== 0 ? { ...change, turn } : undefined
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Thousandths of a percent, or a percentage (strict files). What is negative adds a margin: nothing is cut. */
const part = (value: string | undefined): number => {
  const number = Number.parseFloat(value ?? '0') || 0
  return inside(value?.endsWith('%') === true ? number / 100 : number / 100_000)
}

/** A number, or 65,536ths of the whole behind an f. */
const fixed = (value: string | undefined): number => {
  const number = Number.parseFloat(value ?? '0') || 0
  return inside(value?.endsWith('f') === true ? number / 65_536 : number)
}

const inside = (value: number): number => Math.min(Math.max(value, 0), 1)
