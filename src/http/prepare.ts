import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** The bytes of one content coding; the tag is a hash of exactly these. */
export type EncodedBody = { bytes: Buffer; etag: string; headers: Record<string, string> }

/** An answer that is ready to be sent, in each coding that is worth having. */
export type Prepared = {
  type: string
  lastModified: Date
  cacheControl: string
  headers: Record<string, string>
  bodies: { identity: EncodedBody } & Partial<Record<Encoding, EncodedBody>>
}

export type PreparedSource = {
  body: string
  type: string
  lastModified: Date
  cacheControl: string
  headers?: Record<string, string>
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
/** Below this, a compressed body is no smaller than its headers. */
const worthCompressing = 512
/** Small enough to fill a large library at start, within a few percent of the best. */
const brotliQuality = 6

const encoded = (source: PreparedSource, bytes: Buffer, coding: Encoding): EncodedBody => {
  const digest = createHash('sha256').update(bytes).digest('base64')
  const etag = `"${digest.replaceAll('+', '-').replaceAll('/', '_').slice(0, 32)}"`
  return {
    bytes,
    etag,
    headers: {
      'Content-Type': source.type,
      'Content-Length': String(bytes.length),
      ETag: etag,
      'Repr-Digest': `sha-256=:${digest}:`,
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    },
  }
}

const withIdentity = (source: PreparedSource): Prepared => ({
  type: source.type,
  lastModified: source.lastModified,
  cacheControl: source.cacheControl,
  headers: source.headers ?? {},
  bodies: { identity: encoded(source, Buffer.from(source.body), 'identity') },
})

/** Hashes and compresses a body once, so that sending it later costs nothing. */
export const prepare = async (source: PreparedSource): Promise<Prepared> => {
  const prepared = withIdentity(source)
  const { bytes } = prepared.bodies.identity
  if (bytes.length < worthCompressing) return prepared
  const [br, gz] = await Promise.all([
    compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    compressGzip(bytes),
  ])
  prepared.bodies.br = encoded(source, br, 'br')
  prepared.bodies.gzip = encoded(source, gz, 'gzip')
  return prepared
}
