import type { PayloadRequest } from 'payload'

import { createError } from '../errors'
import type { FileUrl } from '../render'
import { slugs, type ControlledSlug } from '../slugs'
import type { WorkingCopy } from './readWorkingCopy'

type Document = { collection: ControlledSlug; id: string }

/** Where those who may read a working copy find its files: whoever may not is told that there is nothing. */
export const privateFilePattern = ({ collection, id }: Document): string =>
  `/api/${collection}/${id}/files/{sha256}/{name}`

/** The same for one file. */
export const privateFileUrl =
  (document: Document): FileUrl =>
  (sha256, name) =>
    privateFilePattern(document)
      .replace('{sha256}', sha256)
      .replace('{name}', () => encodeURIComponent(name))

const digest = /^[0-9a-f]{64}$/

/**
 * Leads to a file that this document shows or showed: the route of files asks again whether the person may have it.
 * @throws NOT_FOUND for any other.
 */
export const sendToFile = async (req: PayloadRequest, { key }: WorkingCopy): Promise<Response> => {
  const sha256: unknown = req.routeParams?.['sha256']
  if (typeof sha256 !== 'string' || !digest.test(sha256)) throw createError('NOT_FOUND')
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ sha256: { equals: sha256 } }, { usedBy: { in: [key] } }] },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const filename = docs[0]?.filename
  if (filename == null) throw createError('NOT_FOUND')
  const Location = `/api/${slugs.media}/file/${encodeURIComponent(filename)}`
  return new Response(null, { status: 307, headers: { Location, 'Cache-Control': 'no-store' } })
}
