import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

import { factsOf } from '../files/digests'
import { createError } from '../errors'
import { isNotModified } from './conditional'
import { filePolicy } from './fileHeaders'
import { datedAt } from './dateHeader'
import { disposition } from './disposition'
import { fileDiffers } from './fileDiffers'
import { cacheFor, varying } from './headers'
import { readRange } from './range'
import { headersOf, type Exchange, type FileReply } from './reply'

const fileHeaders = (
  file: FileReply,
  etag: string,
  dated: Date | undefined,
): Record<string, string> => ({
  'Accept-Ranges': 'bytes',
  'Cache-Control': cacheFor.file,
  'Content-Disposition': disposition(file),
  'Content-Security-Policy': filePolicy,
  ETag: etag,
  ...(dated && { 'Last-Modified': dated.toUTCString() }),
  'Repr-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
  Vary: varying.origin,
})

/** Opens the very bytes that were looked at. @throws UNAVAILABLE when they were replaced since. */
const openChecked = async ({ path, facts }: FileReply): Promise<FileHandle> => {
  const handle = await open(path, 'r').catch(() => null)
  if (handle && factsOf(await handle.stat({ bigint: true })) === facts) return handle
  await handle?.close()
  throw fileDiffers()
}

/** Streams a file that a release holds: whole, a range of it, or 304. */
export const sendFile = async (exchange: Exchange, file: FileReply): Promise<void> => {
  const { req, res } = exchange
  const etag = `"${file.sha256}"`
  const dated = datedAt(file.lastModified)
  const common = { ...headersOf(exchange, 'file'), ...fileHeaders(file, etag, dated) }
  if (isNotModified(req.headers, { etag, dated, changed: file.lastModified })) {
    res.writeHead(304, common).end()
    return
  }
  // A range of another version would be a broken file: `If-Range` has to name this one.
  const ifRange = req.headers['if-range']
  const asked = ifRange === undefined || ifRange === etag ? req.headers.range : undefined
  const range = req.method === 'GET' ? readRange(asked, file.size) : undefined
  if (range === 'unsatisfiable') {
    throw createError('RANGE_NOT_SATISFIABLE', { extra: { size: file.size } })
  }
  const isEmpty = req.method === 'HEAD' || file.size === 0
  const handle = isEmpty ? undefined : await openChecked(file)
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  res.writeHead(range ? 206 : 200, {
    ...common,
    'Content-Type': file.mimeType,
    'Content-Length': String(end - start + 1),
    ...(range && {
      'Content-Range': `bytes ${String(start)}-${String(end)}/${String(file.size)}`,
    }),
  })
  if (handle) await pipeline(handle.createReadStream({ start, end }), res)
  else res.end()
}
