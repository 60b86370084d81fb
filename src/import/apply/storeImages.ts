import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { slugs } from '../../slugs'
import type { ImageFile } from '../types'

const longestAlt = 1000

/**
 * Creates the media rows of an import's pictures, in the transaction of the request, and gives their
 * ids. Their names begin alike, as those of no other import.
 */
export const storeImages = async (
  req: PayloadRequest,
  files: readonly ImageFile[],
): Promise<string[]> => {
  const prefix = `import-${randomBytes(6).toString('hex')}`
  const ids: string[] = []
  for (const { name, mimeType, bytes, alt } of files) {
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
}
