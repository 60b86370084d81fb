import { randomBytes } from 'node:crypto'
import { readdir, unlink } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { slugs } from '../../slugs'
import type { ImageFile } from '../types'

const longestAlt = 1000

/** The pictures of one import on their way into the media. */
export type ImageStore = {
  /** Creates the media rows, in the transaction of the request, and gives their ids. */
  store: (files: readonly ImageFile[]) => Promise<string[]>
  /** Takes back the files: a transaction that ends badly takes back the rows only. */
  discard: () => Promise<void>
}

/** Every file of one import begins with the same name, which no other has: so all are found again. */
export const createImageStore = (req: PayloadRequest): ImageStore => {
  const prefix = `import-${randomBytes(6).toString('hex')}`
  const { staticDir } = req.payload.collections[slugs.media].config.upload
  let isUsed = false
  return {
    store: async (files) => {
      const ids: string[] = []
      for (const { name, mimeType, bytes, alt } of files) {
        isUsed = true
        const file = {
          data: Buffer.from(bytes),
          mimetype: mimeType,
          name: `${prefix}-${name}`,
          size: bytes.length,
        }
        const { id } = await req.payload.create({
          collection: slugs.media,
          data: alt === '' ? {} : { alt: alt.slice(0, longestAlt) },
          file,
          depth: 0,
          req,
          user: req.user,
          overrideAccess: false,
        })
        ids.push(id)
      }
      return ids
    },
    discard: async () => {
      if (!isUsed || staticDir === undefined) return
      const names = await readdir(staticDir).catch(() => [])
      const ours = names.filter((name) => name.startsWith(prefix))
      await Promise.all(ours.map((name) => unlink(path.join(staticDir, name))))
    },
  }
}
