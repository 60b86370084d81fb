import { fc, test } from '@fast-check/vitest'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { parseDocx } from '../../../src/import/parseDocx'
import { buildDocx } from './buildDocx'

const size = 32
type Colour = readonly [number, number, number]
const red: Colour = [255, 0, 0]
const green: Colour = [0, 255, 0]
const blue: Colour = [0, 0, 255]
const black: Colour = [0, 0, 0]

const options = {
  gif: {},
  jpeg: { quality: 100, chromaSubsampling: '4:4:4' },
  png: {},
  tiff: { compression: 'lzw' },
} as const

/** A picture whose quarters tell all its turns and mirrors apart. */
const quarters = (type: 'gif' | 'jpeg' | 'png' | 'tiff'): Promise<Buffer> => {
  const pixels = Array.from({ length: size * size }, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)]
    const isRight = x >= size / 2
    return y >= size / 2 ? (isRight ? black : blue) : isRight ? green : red
  })
  return sharp(Buffer.from(pixels.flat()), { raw: { width: size, height: size, channels: 3 } })
    .toFormat(type, options[type])
    .toBuffer()
}

type Change = { crop: number[]; isFlopped: boolean; isFlipped: boolean; turn: number }

const drawn = ({ crop, isFlopped, isFlipped, turn }: Change): string => {
  const [left = 0, top = 0, right = 0, bottom = 0] = crop
  const cut = `<a:srcRect l="${String(left * 1000)}" t="${String(top * 1000)}" r="${String(right * 1000)}" b="${String(bottom * 1000)}"/>`
  const frame = `<a:xfrm rot="${String(turn * 60_000)}"${isFlopped ? ' flipH="1"' : ''}${isFlipped ? ' flipV="1"' : ''}/>`
  return `<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Essai"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="image"/>${cut}</pic:blipFill><pic:spPr>${frame}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}
/** The older form of the same. */
const shaped = ({ crop, isFlopped, isFlipped, turn }: Change): string => {
  const cuts = ['cropleft', 'croptop', 'cropright', 'cropbottom'].map(
    (name, index) => `${name}="${String(Math.round(((crop[index] ?? 0) / 100) * 65_536))}f"`,
  )
  const flips = [...(isFlopped ? ['x'] : []), ...(isFlipped ? ['y'] : [])].join(' ')
  return `<w:pict><v:shape style="width:10pt;rotation:${String(turn)};flip:${flips}" alt="Essai"><v:imagedata r:id="image" ${cuts.join(' ')}/></v:shape></w:pict>`
}

const readPicture = async (inside: string, bytes: Buffer, extension = 'png') => {
  const parsed = await parseDocx(
    buildDocx({ body: `<w:p><w:r>${inside}</w:r></w:p>`, images: { image: { extension, bytes } } }),
  )
  const [file] = parsed.files
  const codes = parsed.warnings.map(({ code }) => code)
  if (file === undefined) return { codes, pixel: () => [], width: 0, height: 0 }
  const { data, info } = await sharp(file.bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixel = (x: number, y: number): number[] => {
    const at =
      (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
    return [...data.subarray(at, at + 3)]
  }
  return { codes, pixel, width: info.width, height: info.height }
}

/** The colour at a place of what Word shows: the way back through its changes. */
const expected = ({ crop, isFlopped, isFlipped, turn }: Change, x: number, y: number): Colour => {
  const [left = 0, top = 0, right = 0, bottom = 0] = crop.map((part) => part / 100)
  let [a, b] = [x, y]
  for (let times = 0; times < turn / 90; times += 1) [a, b] = [b, 1 - a]
  if (isFlopped) a = 1 - a
  if (isFlipped) b = 1 - b
  a = left + a * (1 - left - right)
  b = top + b * (1 - top - bottom)
  return b >= 0.5 ? (a >= 0.5 ? black : blue) : a >= 0.5 ? green : red
}

const change = fc.record({
  crop: fc
    .array(fc.constantFrom(0, 25, 50), { minLength: 4, maxLength: 4 })
    .filter(
      ([left = 0, top = 0, right = 0, bottom = 0]) => left + right < 100 && top + bottom < 100,
    ),
  isFlopped: fc.boolean(),
  isFlipped: fc.boolean(),
  turn: fc.constantFrom(0, 90, 180, 270),
})

describe('a picture', () => {
  test.prop(
    [change, fc.constantFrom(drawn, shaped), fc.constantFrom('png', 'jpeg', 'tiff', 'gif')],
    { numRuns: 60 },
  )('is cut, mirrored and turned as Word shows it, and told to be', async (made, write, type) => {
    const { codes, pixel } = await readPicture(write(made), await quarters(type), type)
    const isChanged =
      made.crop.some((part) => part > 0) || made.isFlipped || made.isFlopped || made.turn > 0
    expect(codes).toEqual(isChanged ? ['imageChanged'] : type === 'tiff' ? ['imageConverted'] : [])
    for (const [x, y] of [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.1, 0.9],
      [0.9, 0.9],
    ] as const) {
      const found = pixel(x, y)
      const wanted = expected(made, x, y)
      wanted.forEach((value, index) =>
        expect(Math.abs((found[index] ?? -1) - value)).toBeLessThan(60),
      )
    }
  })

  it('that is turned by a part of a quarter keeps all of itself', async () => {
    const turned = { crop: [0, 0, 0, 0], isFlopped: false, isFlipped: false, turn: 45 }
    const { width, codes } = await readPicture(drawn(turned), await quarters('png'))
    expect(width).toBeGreaterThan(size)
    expect(codes).toEqual(['imageChanged'])
  })

  it.each([
    ['<a:lum bright="40000"/>', '', 'imageEffect'],
    ['<a:grayscl/>', '', 'imageEffect'],
    ['', '<a:prstGeom prst="ellipse"/>', 'imageEffect'],
    ['', '<a:prstGeom prst="rect"/>', undefined],
  ])(
    'that Word shows otherwise in a way that is not done here is told: %s%s',
    async (effect, shape, code) => {
      const inside = drawn({ crop: [0, 0, 0, 0], isFlopped: false, isFlipped: false, turn: 0 })
        .replace('<a:blip r:embed="image"/>', `<a:blip r:embed="image">${effect}</a:blip>`)
        .replace('</pic:spPr>', `${shape}</pic:spPr>`)
      const { codes } = await readPicture(inside, await quarters('png'))
      expect(codes).toEqual(code === undefined ? [] : [code])
    },
  )

  it('that shapes are drawn over is told to lack them', async () => {
    const arrow = '<wps:wsp><wps:spPr/></wps:wsp>'
    const inside = drawn({
      crop: [0, 0, 0, 0],
      isFlopped: false,
      isFlipped: false,
      turn: 0,
    }).replace('</pic:pic>', `</pic:pic>${arrow}`)
    expect((await readPicture(inside, await quarters('png'))).codes).toEqual(['shape'])
  })
})
