import Busboy from 'busboy'
import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

import { chunksOf } from '../http/chunksOf'
import type { KeptBody } from './bufferBody'

const secret = /^(password|confirm-password|apiKey)$/

// Only what tells two demands apart: a corrected password is the same demand.
const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !secret.test(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutSecrets(inner)]))
}

const sha256 = (text: Uint8Array | string): string =>
  createHash('sha256').update(text).digest('hex')

/** A JSON text without its secrets, in one order of names; undefined for what is none. */
export const canonicalOf = (text: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return canonicalize(withoutSecrets(value))
  } catch {
    return undefined
  }
}

/** A form's parts one by one: its boundary differs each time that it is sent. */
const hashForm = (body: KeptBody, contentType: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const stream = body.stream()
    if (stream === undefined) {
      resolve(sha256(''))
      return
    }
    const parts: Promise<string>[] = []
    const form = Busboy({ headers: { 'content-type': contentType } })
    form.on('field', (name, value) => {
      parts.push(Promise.resolve(`${name}=${canonicalOf(value) ?? value}`))
    })
    form.on('file', (name, file, { filename }) => {
      const hash = createHash('sha256')
      // A form that ends within a file tells the file too: unheard, it would end the process.
      file.on('error', reject)
      parts.push(
        new Promise((hashed) => {
          file.on('data', (chunk: Uint8Array) => hash.update(chunk))
          file.on('end', () => hashed(`${name}=${filename}:${hash.digest('hex')}`))
        }),
      )
    })
    form.on('error', reject)
    form.on('close', () => void Promise.all(parts).then((all) => resolve(sha256(all.join('\n')))))
    Readable.from(chunksOf(stream)).on('error', reject).pipe(form)
  })

/** What a body says, passwords aside, as a SHA-256: the same whatever the order of its fields. */
export const bodyHashOf = async (body: KeptBody, contentType: string | null): Promise<string> => {
  if (contentType?.startsWith('multipart/') === true) {
    // A form that cannot be read is told apart by its bytes, and refused later.
    return hashForm(body, contentType).catch(() => sha256(body.inMemory ?? contentType))
  }
  const text = Buffer.from(body.inMemory ?? []).toString('utf8')
  if (text === '' && body.bytes > 0) return sha256(String(body.bytes))
  return sha256(canonicalOf(text) ?? text)
}
