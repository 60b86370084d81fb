import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import Busboy from 'busboy'

import { createError } from '../errors'
import { isJsonObject } from './checkJson'
import { chunksOf } from './chunksOf'
import type { KeptBody } from './keepBody'

/** Whether its fields are sound, once all of it was read. */
const readThrough = async (
  stream: ReadableStream<Uint8Array>,
  contentType: string,
): Promise<boolean> => {
  let isSound = true
  const form = Busboy({ headers: { 'content-type': contentType } })
  form.on('file', (_name, file) => {
    // The form itself says what broke.
    file.on('error', () => undefined)
    file.resume()
  })
  form.on('field', (name, value) => {
    if (name === '_payload' && !isJsonObject(value)) isSound = false
    // Payload would take its words for a file that a browser had stored elsewhere by itself.
    if (name === 'file') isSound = false
  })
  await pipeline(Readable.from(chunksOf(stream)), form)
  return isSound
}

/**
 * Checks that a form can be read to its end and that its fields are an object, as Payload takes for granted: of any
 * other it would say that the library broke.
 * @throws INVALID_BODY
 */
export const checkForm = async (body: KeptBody, contentType: string | null): Promise<void> => {
  const stream = body.stream()
  if (stream === undefined || !/^multipart\//i.test(contentType ?? '')) return
  const isSound = await readThrough(stream, contentType ?? '').catch(() => false)
  if (!isSound) {
    throw createError('INVALID_BODY', {
      detail: 'Le formulaire envoyé est incomplet ou illisible.',
    })
  }
}
