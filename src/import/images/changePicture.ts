import sharp, { type Sharp } from 'sharp'

import type { PictureChange } from '../word/pictureChange'

/** A picture as Word shows it: cut first, then mirrored, then turned. */
export const changePicture = async (picture: Sharp, change: PictureChange): Promise<Buffer> => {
  const { crop, isFlipped, isFlopped, turn } = change
  const size = await picture.metadata()
  const left = Math.min(Math.round(crop.left * size.width), size.width - 1)
  const top = Math.min(Math.round(crop.top * size.height), size.height - 1)
  const width = Math.max(1, Math.round(size.width * (1 - crop.right)) - left)
  const height = Math.max(1, Math.round(size.height * (1 - crop.bottom)) - top)
  const cut = picture.extract({ left, top, width, height }).flip(isFlipped).flop(isFlopped).png()
  if (turn === 0) return cut.toBuffer()
  // One pipeline would turn by quarters before it mirrors.
  const background = { r: 255, g: 255, b: 255, alpha: 0 }
  return sharp(await cut.toBuffer())
    .rotate(turn, { background })
    .png()
    .toBuffer()
}
