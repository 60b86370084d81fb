import { createHash } from 'node:crypto'
import { z } from 'zod'

import { encodings, type Prepared } from '../../http/prepare'
import { cachedForms, type CachedForm } from '../../http/headers'

/** An answer without the moment at which it changed, which is not a matter of its bytes. */
export type Undated = Omit<Prepared, 'lastModified'>
export type Forms<Form> = Readonly<Record<CachedForm, Form>>

const texts = z.record(z.string(), z.string())

const formSchema = z.object({
  type: z.string(),
  cacheControl: z.string(),
  headers: texts,
  sha256: z.string(),
  at: z.number(),
  length: z.number(),
  bodies: z.array(
    z.object({
      coding: z.enum(encodings),
      length: z.number(),
      etag: z.string(),
      headers: texts,
    }),
  ),
})
export type FormEntry = z.infer<typeof formSchema>

const indexSchema = z.object({
  stamp: z.string(),
  forms: z.record(z.enum(cachedForms), formSchema),
})
export type FormsIndex = z.infer<typeof indexSchema>

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const digestLength = 64
const sizeLength = 8
/** Before the index: its digest, its length, and the end of a line. */
export const leadLength = digestLength + sizeLength + 1

const entryOf = ({ type, cacheControl, headers, bodies }: Undated, at: number) => {
  const present = encodings.flatMap((coding) => {
    const body = bodies[coding]
    return body ? [{ coding, ...body }] : []
  })
  const bytes = Buffer.concat(present.map((body) => body.bytes))
  const entry: FormEntry = {
    ...{ type, cacheControl, headers, at, length: bytes.length, sha256: sha256(bytes) },
    bodies: present.map(({ coding, etag, headers: own, bytes: { length } }) => ({
      ...{ coding, length, etag, headers: own },
    })),
  }
  return { entry, bytes }
}

/** The forms of a release as one file: an index with the digest of each form, then their bytes. */
export const writeForms = (stamp: string, forms: Forms<Undated>): Buffer => {
  let at = 0
  const parts = cachedForms.map((form) => {
    const written = entryOf(forms[form], at)
    at += written.bytes.length
    return { form, ...written }
  })
  const entries = Object.fromEntries(parts.map(({ form, entry }) => [form, entry]))
  const index = Buffer.from(JSON.stringify({ stamp, forms: entries }))
  const lead = `${sha256(index)}${String(index.length).padStart(sizeLength, '0')}\n`
  return Buffer.concat([Buffer.from(lead), index, ...parts.map(({ bytes }) => bytes)])
}

/** How long the index is, by the first bytes of a file. @throws when they are nothing of ours. */
export const indexLength = (lead: Buffer): number => {
  const length = Number(lead.toString('latin1', digestLength, digestLength + sizeLength))
  if (lead.length < leadLength || !Number.isSafeInteger(length)) throw new Error('no index')
  return length
}

/** Reads the index. @throws when it is damaged, or of another release. */
export const readIndex = (lead: Buffer, index: Buffer, stamp: string): FormsIndex => {
  if (sha256(index) !== lead.toString('latin1', 0, digestLength)) throw new Error('damaged index')
  const read = indexSchema.parse(JSON.parse(index.toString()))
  if (read.stamp !== stamp) throw new Error('the forms of another release')
  return read
}

/** Reads one form. @throws when its bytes are not those that were written. */
export const readForm = (entry: FormEntry, bytes: Buffer): Undated => {
  if (bytes.length !== entry.length || sha256(bytes) !== entry.sha256) throw new Error('damaged')
  let from = 0
  const bodies = entry.bodies.map(({ coding, length, etag, headers }) => {
    const part = bytes.subarray(from, from + length)
    from += length
    return [coding, { bytes: part, etag, headers }] as const
  })
  const [, identity] = bodies.find(([coding]) => coding === 'identity') ?? []
  if (!identity) throw new Error('no identity')
  const { type, cacheControl, headers } = entry
  return { type, cacheControl, headers, bodies: { ...Object.fromEntries(bodies), identity } }
}
