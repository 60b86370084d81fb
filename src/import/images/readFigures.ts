import { createHash } from 'node:crypto'
import path from 'node:path'

import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

import type { Figure } from '../html/readHtml'
import { limits } from '../../ooxml/limits'
import type { WordPackage } from '../../ooxml/open'
import type { Warnings } from '../warnings'
import type { ImageFile } from '../types'
import type { FoundImage } from '../word/context'
import type { PictureChange } from '../word/pictureChange'
import { changePicture } from './changePicture'

const taken = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/webp'])
const converted = new Set(['image/avif', 'image/tiff'])
const mostPixels = 40_000_000

/** The pictures of a text: each file once, known by its content; those without a text are said. */
export const readFigures = async (
  images: FoundImage[],
  file: WordPackage,
  warnings: Warnings,
): Promise<{ files: ImageFile[]; figures: (Figure | undefined)[] }> => {
  const files: ImageFile[] = []
  const figures: (Figure | undefined)[] = []
  const known = new Map<string, number | undefined>()
  for (const { part, alt, where, change } of images) {
    const bytes = file.bytes(part)
    const content = bytes === undefined ? part : createHash('sha256').update(bytes).digest('hex')
    const hash = `${content} ${JSON.stringify(change ?? null)}`
    if (!known.has(hash)) {
      const read = bytes && (await readImage(bytes, part, change))
      if (read === undefined) {
        warnings.add('imageUnsupported', where, path.posix.extname(part).slice(1).toUpperCase())
      } else if (read.isConverted) {
        warnings.add('imageConverted', where, path.posix.basename(part))
      }
      known.set(hash, read && files.push(read.image) - 1)
    }
    const index = known.get(hash)
    if (change !== undefined && index !== undefined) warnings.add('imageChanged', where)
    const image = index === undefined ? undefined : files[index]
    if (image?.alt === '') image.alt = alt
    if (image !== undefined && alt === '') warnings.add('imageWithoutAlt', where)
    figures.push(index === undefined ? undefined : { file: index, alt })
  }
  return { files, figures }
}

type ReadImage = { image: ImageFile; isConverted: boolean }

const readImage = async (
  bytes: Buffer,
  part: string,
  change: PictureChange | undefined,
): Promise<ReadImage | undefined> => {
  const mimeType = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (bytes.length > limits.imageBytes) return undefined
  const stem = path.posix.parse(part).name
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels })
    if (change !== undefined && (taken.has(mimeType) || converted.has(mimeType))) {
      // What was cut off is not published.
      const shown = new Uint8Array(await changePicture(picture, change))
      const image = { name: `${stem}.png`, mimeType: 'image/png', bytes: shown, alt: '' }
      return { image, isConverted: false }
    }
    if (taken.has(mimeType)) {
      // Decoded once, small, so that a broken picture is said here and does not stop the import.
      await picture.resize(32, 32, { fit: 'inside' }).raw().toBuffer()
      const name = `${stem}.${mimeType.slice('image/'.length).replace('jpeg', 'jpg')}`
      return {
        image: { name, mimeType, bytes: new Uint8Array(bytes), alt: '' },
        isConverted: false,
      }
    }
    if (!converted.has(mimeType)) return undefined
    const png = await picture.png().toBuffer()
    const image = {
      name: `${stem}.png`,
      mimeType: 'image/png',
      bytes: new Uint8Array(png),
      alt: '',
    }
    return { image, isConverted: true }
  } catch {
    return undefined
  }
}
