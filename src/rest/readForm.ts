import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import Busboy from 'busboy'
import type { PayloadRequest } from 'payload'

import { canonicalOf } from './bodyHash'
import { isRecord } from '../input/isRecord'
import { isJsonObject } from './checkJson'
import { chunksOf } from '../http/chunksOf'
import { isDiskFailure } from '../http/failures'
import { createError } from '../errors'
import { keptInMemory, type KeptBody } from './bufferBody'

/** As much as a document may weigh: the admin sends a whole one as one field. */
const fieldSize = 5 * 1024 * 1024
const longestName = 255

type UploadedFile = NonNullable<PayloadRequest['file']>
type StoredFile = { file: UploadedFile; sha256: string }

type Parts = {
  fields: string[]
  /** The files that stand where one is taken; those that stand elsewhere make the form unsound. */
  files: StoredFile[]
  isWhole: boolean
}

/** What Payload takes for a form. */
export const isForm = (contentType: string | null): boolean =>
  (contentType ?? '').split(';', 1)[0]?.toLowerCase().includes('multipart/') === true

type Part = { name: string; type: string; content: Readable }

/** Stores a file on the disk; its size and digest are taken as it passes. */
const store = async (folder: string, { name, type, content }: Part): Promise<StoredFile> => {
  const tempFilePath = path.join(folder, `upload-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  const hash = createHash('sha256')
  let size = 0
  const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  try {
    await pipeline(content, measured, createWriteStream(tempFilePath, { flags: 'wx' }))
  } catch (error) {
    await rm(tempFilePath, { force: true })
    throw error
  }
  const file = { name, mimetype: type, size, tempFilePath, data: Buffer.alloc(0) }
  return { file, sha256: hash.digest('hex') }
}

type Into = { folder: string; takesFile: boolean }

const forget = async (files: readonly StoredFile[]): Promise<void> => {
  for (const { file } of files) if (file.tempFilePath) await rm(file.tempFilePath, { force: true })
}

const read = async (body: KeptBody, contentType: string, into: Into): Promise<Parts> => {
  const parts: Parts = { fields: [], files: [], isWhole: true }
  const stored: Promise<StoredFile>[] = []
  const headers = { 'content-type': contentType }
  const parser = Busboy({ headers, defParamCharset: 'utf8', limits: { fieldSize } })
  parser.on('file', (field, content, { filename, mimeType }) => {
    // The form itself says what broke.
    content.on('error', () => undefined)
    if (!into.takesFile || field !== 'file' || stored.length > 0) {
      parts.isWhole = false
      content.resume()
      return
    }
    const name = (filename ?? '').slice(0, longestName)
    const kept = store(into.folder, { name, type: mimeType, content })
    // On a full disk the rest is read all the same.
    stored.push(kept)
    kept.catch(() => content.resume())
  })
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) parts.isWhole = false
    if (name === '_payload') parts.fields.push(value)
    // Payload would take its words for a file that a browser had stored elsewhere by itself.
    if (name === 'file') parts.isWhole = false
  })
  const outcomes = async () => Promise.allSettled(stored)
  try {
    await pipeline(Readable.from(chunksOf(body.stream() ?? new ReadableStream())), parser)
    parts.files.push(...(await Promise.all(stored)))
    return parts
  } catch (error) {
    for (const outcome of await outcomes())
      if (outcome.status === 'fulfilled') await forget([outcome.value])
    throw error
  }
}

const unreadable = () =>
  createError('INVALID_BODY', { detail: 'Le formulaire envoyé est incomplet ou illisible.' })

/** What a form holds, its file on the disk. */
export type Form = { data: Record<string, unknown>; file: UploadedFile | undefined }

/** A form that was read. */
export type KeptForm = {
  /** What it says, as a SHA-256: its boundary differs each time that it is sent. */
  hash: string
  /** What it holds, for one run: a second one gets a fresh file, since the first may have used it up. */
  take: () => Promise<Form>
  forget: () => Promise<void>
}

type Sent = { headers: Headers; body: KeptBody; form?: KeptForm }

const readSound = async (body: KeptBody, contentType: string, into: Into) => {
  const parts = await read(body, contentType, into).catch((error: unknown) => {
    throw isDiskFailure(error) ? error : unreadable()
  })
  const [text = '{}'] = parts.fields
  if (parts.isWhole && parts.fields.length <= 1 && isJsonObject(text)) return { ...parts, text }
  await forget(parts.files)
  throw unreadable()
}

// A browser sends an empty part for a file that nobody chose.
const isChosen = ({ file }: StoredFile): boolean => file.name !== '' || file.size > 0

const dataIn = (text: string): Record<string, unknown> => {
  const data: unknown = JSON.parse(text)
  return isRecord(data) ? data : {}
}

/**
 * Reads a form once, for everybody: its fields are one JSON object in `_payload`, as Payload takes for granted, and
 * a file stands where a file is taken. Where none is, the form goes on as the JSON that it holds: two readers of
 * one form may each find another part of it. Where one is, its file is on the disk when this ends, and nobody reads
 * the form again but a second run.
 * @throws INVALID_BODY
 */
export const readForm = async <Asked extends Sent>(
  asked: Asked,
  into: Into,
): Promise<{ asked: Asked; data?: Record<string, unknown> }> => {
  const contentType = asked.headers.get('Content-Type') ?? ''
  if (asked.body.bytes === 0 || !isForm(contentType)) return { asked }
  const first = await readSound(asked.body, contentType, into)
  const headers = new Headers(asked.headers)
  if (!into.takesFile) {
    const bytes = Buffer.from(first.text)
    headers.set('Content-Type', 'application/json')
    headers.set('Content-Length', String(bytes.length))
    const body = { ...keptInMemory([bytes], bytes.length), forget: asked.body.forget }
    return { asked: { ...asked, headers, body } }
  }
  headers.delete('Content-Length')
  const taken = [...first.files]
  let unused: typeof first | undefined = first
  const take = async (): Promise<Form> => {
    const parts = unused ?? (await readSound(asked.body, contentType, into))
    if (unused === undefined) taken.push(...parts.files)
    unused = undefined
    return { data: dataIn(parts.text), file: parts.files.find(isChosen)?.file }
  }
  const files = first.files.map(({ file, sha256 }) => `${file.name}:${sha256}`)
  const said = [canonicalOf(first.text) ?? first.text, ...files].join('\n')
  const hash = createHash('sha256').update(said).digest('hex')
  const form: KeptForm = { hash, take, forget: () => forget(taken) }
  return { asked: { ...asked, headers, form }, data: dataIn(first.text) }
}
