import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { slugs } from '../../slugs'
import type { ImageFile } from '../types'

const longestAlt = 1000

export type Picture = { file: NonNullable<PayloadRequest['file']>; alt: string }

/** The pictures of an import as files, not stored yet. Their names begin alike, as those of no other import. */
export const picturesOf = (files: readonly ImageFile[]): Picture[] => {
  const prefix = `import-${randomBytes(6).toString('hex')}`
  return files.map(({ name, mimeType, bytes, alt }) => ({
    alt,
    file: {
      data: Buffer.from(bytes),
      mimetype: mimeType,
      name: `${prefix}-${name}`,
      size: bytes.length,
    },
  }))
}

/** Creates the media rows of an import's pictures, in the transaction of the request, and gives their ids. */
export const storeImages = async (
  req: PayloadRequest,
  pictures: readonly Picture[],
): Promise<string[]> => {
  const ids: string[] = []
  for (const { file, alt } of pictures) {
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
}
