import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** The bytes of one content coding; the tag is a hash of exactly these. */
export type EncodedBody = { bytes: Buffer; etag: string; headers: Record<string, string> }

/** An answer that is ready to be sent, in each coding that is worth having, or in those that were asked for. */
export type Prepared = {
  type: string
  lastModified: Date
  cacheControl: string
  headers: Record<string, string>
  bodies: Bodies
}

/** One at least. */
export type Bodies = Partial<Record<Encoding, EncodedBody>>

/** One in its own bytes too. */
export type Whole = Prepared & { bodies: { identity: EncodedBody } }

export type PreparedSource = {
  body: Buffer | string
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

/** What is made on demand is compressed faster: it lasts until the next change. */
const quickQuality = 4

const encoded = (
  source: Pick<PreparedSource, 'type'>,
  bytes: Buffer,
  coding: Encoding,
): EncodedBody => {
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

const bytesOf = (body: Buffer | string): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : body

/** An answer as it is: what asks for another coding of it waits for `encode`. For what is made while somebody waits. */
export const prepareIdentity = (source: PreparedSource): Whole => ({
  type: source.type,
  lastModified: source.lastModified,
  cacheControl: source.cacheControl,
  headers: source.headers ?? {},
  bodies: { identity: encoded(source, bytesOf(source.body), 'identity') },
})

const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

const compressing = new WeakMap<Prepared, Map<Encoding, Promise<void>>>()

/** Adds a coding to what was prepared without it; at once nothing, where it is there or not worth having. */
export const encode = (prepared: Prepared, coding: Encoding): Promise<void> | undefined => {
  const { identity, [coding]: made } = prepared.bodies
  if (made || !identity || identity.bytes.length < worthCompressing) return undefined
  const begun = compressing.get(prepared) ?? new Map<Encoding, Promise<void>>()
  compressing.set(prepared, begun)
  const compressed = begun.get(coding) ?? addCoding(prepared, coding, identity.bytes)
  begun.set(coding, compressed)
  return compressed
}

const addCoding = async (prepared: Prepared, coding: Encoding, bytes: Buffer): Promise<void> => {
  const smaller = coding === 'br' ? await brotli(bytes, quickQuality) : await compressGzip(bytes)
  prepared.bodies[coding] = encoded(prepared, smaller, coding)
}

/** Hashes and compresses a body once, so that sending it later costs nothing. */
export const prepare = async (source: PreparedSource): Promise<Whole> => {
  const prepared = prepareIdentity(source)
  const { bytes } = prepared.bodies.identity
  if (bytes.length < worthCompressing) return prepared
  const [br, gz] = await Promise.all([brotli(bytes, brotliQuality), compressGzip(bytes)])
  prepared.bodies.br = encoded(source, br, 'br')
  prepared.bodies.gzip = encoded(source, gz, 'gzip')
  return prepared
}
