import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import Busboy from 'busboy'

import { createError } from '../errors'
import { isJsonObject } from './checkJson'
import { chunksOf } from './chunksOf'
import { keptInMemory, type KeptBody } from './keepBody'

/** As much as a document may weigh: the admin sends a whole one as one field. */
const fieldSize = 5 * 1024 * 1024

type Form = { fields: string[]; files: string[]; isWhole: boolean }

/** What Payload takes for a form. */
export const isForm = (contentType: string | null): boolean =>
  (contentType ?? '').split(';', 1)[0]?.toLowerCase().includes('multipart/') === true

const read = async (stream: ReadableStream<Uint8Array>, contentType: string): Promise<Form> => {
  const form: Form = { fields: [], files: [], isWhole: true }
  const parser = Busboy({ headers: { 'content-type': contentType }, limits: { fieldSize } })
  parser.on('file', (name, file) => {
    form.files.push(name)
    // The form itself says what broke.
    file.on('error', () => undefined)
    file.resume()
  })
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) form.isWhole = false
    if (name === '_payload') form.fields.push(value)
    // Payload would take its words for a file that a browser had stored elsewhere by itself.
    if (name === 'file') form.isWhole = false
  })
  await pipeline(Readable.from(chunksOf(stream)), parser)
  return form
}

const unreadable = () =>
  createError('INVALID_BODY', { detail: 'Le formulaire envoyé est incomplet ou illisible.' })

type Sent = { headers: Headers; body: KeptBody }

/**
 * Reads a form once, for everybody: its fields are one JSON object in `_payload`, as Payload takes for granted, and
 * a file stands where a file is taken. Where none is, the form goes on as the JSON that it holds: two readers of
 * one form may each find another part of it.
 * @throws INVALID_BODY
 */
export const readForm = async <Asked extends Sent>(
  asked: Asked,
  { takesFile }: { takesFile: boolean },
): Promise<Asked> => {
  const contentType = asked.headers.get('Content-Type')
  const stream = asked.body.stream()
  if (stream === undefined || !isForm(contentType)) return asked
  const { fields, files, isWhole } = await read(stream, contentType ?? '').catch(() => {
    throw unreadable()
  })
  const [payload = '{}'] = fields
  const expected = takesFile ? ['file'] : []
  const isSound =
    isWhole &&
    fields.length <= 1 &&
    files.length <= expected.length &&
    files.every((name) => expected.includes(name)) &&
    isJsonObject(payload)
  if (!isSound) throw unreadable()
  if (takesFile) return asked
  const bytes = Buffer.from(payload)
  const headers = new Headers(asked.headers)
  headers.set('Content-Type', 'application/json')
  headers.set('Content-Length', String(bytes.length))
  return {
    ...asked,
    headers,
    body: { ...keptInMemory([bytes], bytes.length), forget: asked.body.forget },
  }
}
