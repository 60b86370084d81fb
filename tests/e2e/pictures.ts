import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

const folder = process.env['PICTURES_DIR']

/** Keeps a picture for the documentation where PICTURES_DIR says so; nothing without it. */
export const keepPicture = async (name: string, picture: () => Promise<Buffer>): Promise<void> => {
  if (folder === undefined || folder === '') return
  await mkdir(folder, { recursive: true })
  const small = await sharp(await picture())
    .png({ palette: true, colours: 96, compressionLevel: 9 })
    .toBuffer()
  await writeFile(path.join(folder, `${name}.png`), small)
}

/** What a page shows without scrolling. */
export const viewOf = (page: Page) => async (): Promise<Buffer> => page.screenshot()
