import { createHash } from 'node:crypto'
import { z } from 'zod'

import { encodings, type EncodedBody, type Encoding, type Prepared } from '../../http/prepare'
import { cachedForms, type CachedForm } from '../../http/headers'

/** An answer without the moment at which it changed, which is not a matter of its bytes. */
export type Undated = Omit<Prepared, 'lastModified'>
export type Forms<Form> = Readonly<Record<CachedForm, Form>>

/** A form in one of the codings that it can be had in. */
export type FormInCoding = { codings: readonly Encoding[]; undated: Undated }

const texts = z.record(z.string(), z.string())

const formSchema = z.object({
  type: z.string(),
  cacheControl: z.string(),
  headers: texts,
  bodies: z.array(
    z.object({
      coding: z.enum(encodings),
      at: z.number(),
      length: z.number(),
      sha256: z.string(),
      etag: z.string(),
      headers: texts,
    }),
  ),
})
type FormEntry = z.infer<typeof formSchema>
type BodyEntry = FormEntry['bodies'][number]

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

const bodyEntry = (
  coding: Encoding,
  { bytes, etag, headers }: EncodedBody,
  at: number,
): BodyEntry => ({
  ...{ coding, at, length: bytes.length, sha256: sha256(bytes), etag, headers },
})

/**
 * The forms of a release as one file: an index with the digest of each body, then the bytes. What is asked for most comes
 * first, in the codings that clients take: index and body are then read at once.
 */
export const writeForms = (stamp: string, forms: Forms<Undated>): Buffer => {
  const entries = cachedForms.map((form) => {
    const { type, cacheControl, headers } = forms[form]
    const entry: FormEntry = { type, cacheControl, headers, bodies: [] }
    return { form, entry }
  })
  const parts: Buffer[] = []
  let at = 0
  for (const coding of encodings) {
    for (const { form, entry } of entries) {
      const body = forms[form].bodies[coding]
      if (!body) continue
      entry.bodies.push(bodyEntry(coding, body, at))
      parts.push(body.bytes)
      at += body.bytes.length
    }
  }
  const told = Object.fromEntries(entries.map(({ form, entry }) => [form, entry]))
  const index = Buffer.from(JSON.stringify({ stamp, forms: told }))
  const lead = `${sha256(index)}${String(index.length).padStart(sizeLength, '0')}\n`
  return Buffer.concat([Buffer.from(lead), index, ...parts])
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

/** The body of a form that is to be read. @throws when it has none. */
export const bodyOf = ({ bodies }: FormEntry, choose: Choose): BodyEntry => {
  const coding = choose(bodies.map((body) => body.coding))
  const entry = bodies.find((body) => body.coding === coding)
  if (!entry) throw new Error(`no ${coding}`)
  return entry
}

/** Which coding, of those that there are. */
export type Choose = (codings: readonly Encoding[]) => Encoding

/** One form in one coding. @throws when its bytes are not those that were written. */
export const readForm = (entry: FormEntry, body: BodyEntry, bytes: Buffer): FormInCoding => {
  if (bytes.length !== body.length || sha256(bytes) !== body.sha256) throw new Error('damaged')
  const { type, cacheControl, headers } = entry
  const { coding, etag, headers: own } = body
  const bodies = { [coding]: { bytes, etag, headers: own } }
  return {
    codings: entry.bodies.map((other) => other.coding),
    undated: { type, cacheControl, headers, bodies },
  }
}
