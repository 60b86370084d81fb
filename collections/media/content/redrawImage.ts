import sharp, { type Metadata } from 'sharp'

import { createError } from '../../../src/errors'
import { longestSide, pixelLimit } from './kinds'

const animatedTypes = ['image/gif', 'image/webp']

const pixelsOf = ({ width, height, pages = 1, pageHeight }: Metadata): number =>
  width * (pageHeight ?? height) * pages

const measure = async (input: Buffer | string, animated: boolean): Promise<Metadata> => {
  const metadata = await sharp(input, { animated, limitInputPixels: false }).metadata()
  if (pixelsOf(metadata) > pixelLimit) {
    throw createError('TOO_LARGE', {
      detail: `Cette image compte plus de ${String(pixelLimit / 1_000_000)} millions de pixels : réduisez-la, puis recommencez.`,
    })
  }
  return metadata
}

const unreadable = () =>
  createError('UNREADABLE_FILE', { detail: 'Cette image est abîmée : elle ne peut pas être lue.' })

const draw = async (input: Buffer | string, animated: boolean): Promise<Buffer> =>
  sharp(input, { animated, limitInputPixels: pixelLimit, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toBuffer()

/**
 * The same picture, upright, no larger than a page needs, and without what a camera writes into it
 * (place, device, thumbnail).
 */
export const redrawImage = async (input: Buffer | string, mimeType: string): Promise<Buffer> => {
  const animated = animatedTypes.includes(mimeType)
  const metadata = await measure(input, animated).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'TOO_LARGE') throw error
    throw unreadable()
  })
  // A picture of many frames is resized frame by frame only when it has to be.
  return draw(input, animated && (metadata.pages ?? 1) > 1).catch(() => {
    throw unreadable()
  })
}
