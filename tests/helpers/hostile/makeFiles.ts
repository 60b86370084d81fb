import { deflateSync } from 'node:zlib'

import { png } from '../../int/access/stage'
import { buildDocx, p } from '../../unit/import/buildDocx'

const megabyte = 1024 * 1024
/** A picture of 2.5 thousand million pixels, in a few bytes. */
export const hugePng = (): Buffer => {
  const small = png(1, 1)
  small.writeUInt32BE(50_000, 16)
  small.writeUInt32BE(50_000, 20)
  return withCrc(small)
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

const crc32 = (bytes: Uint8Array): number =>
  (bytes.reduce((crc, byte) => (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0), 0xffffffff) ^
    0xffffffff) >>>
  0

/** Signs the head of a picture anew. */
const withCrc = (picture: Buffer): Buffer => {
  picture.writeUInt32BE(crc32(picture.subarray(12, 29)), 29)
  return picture
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, crc])
}

/** A picture that says half of what it should, then ends. */
export const hugeRows = (): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(7000, 0)
  head.writeUInt32BE(7000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    png().subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A moving picture of more pixels than its size tells. */
export const manyFrames = (): Buffer => {
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 0x40, 0x1f, 0x40, 0x1f, 0, 2, 2, 0x44, 1, 0])
  const head = Buffer.from('GIF89a\x40\x1f\x40\x1f\x80\x00\x00\x00\x00\x00\xff\xff\xff', 'latin1')
  return Buffer.concat([head, ...Array.from({ length: 200 }, () => frame), Buffer.from(';')])
}

/** A box of a film. */
export const box = (type: string, inside: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(8 + inside.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), inside])
}

/** The boxes of a film, with nothing to see in it. */
export const mp4 = (): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    box('moov', Buffer.alloc(100)),
    box('mdat', Buffer.alloc(1000)),
  ])

export const word = (): Uint8Array => buildDocx({ body: p('Bonjour.') })

/** A Word file that runs something, under the type of one that does not. */
export const withMacros = (): Uint8Array =>
  buildDocx({ body: p('x'), entries: { 'word/vbaProject.bin': new Uint8Array(64) } })

export const macroEnabled = (): Uint8Array =>
  buildDocx({ body: p('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })

export const withEntry = (name: string) => (): Uint8Array =>
  buildDocx({ body: p('x'), entries: { [name]: 'x' } })

/** Changes the directory of a zip: each entry’s row, from its signature. */
export const withDirectory = (
  bytes: Uint8Array,
  change: (row: Buffer, index: number) => void,
): Buffer => {
  const changed = Buffer.from(bytes)
  const signature = Buffer.from('PK\u0001\u0002')
  let at = changed.indexOf(signature)
  for (let index = 0; at !== -1; index += 1) {
    change(changed.subarray(at), index)
    at = changed.indexOf(signature, at + 4)
  }
  return changed
}

/** Entries that all unpack the same bytes: a zip bomb without nesting. */
export const overlapping = (): Buffer => {
  const bomb = new Uint8Array(40 * megabyte)
  const entries = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `word/media/${String(index)}.bin`,
      index === 0 ? bomb : new Uint8Array(1),
    ]),
  )
  const bytes = buildDocx({ body: p('x'), entries })
  let first: Buffer | undefined
  return withDirectory(bytes, (row) => {
    const name = row.toString('utf8', 46, 46 + row.readUInt16LE(28))
    if (!name.startsWith('word/media/')) return
    first ??= Buffer.from(row.subarray(0, 46))
    first.copy(row, 16, 16, 28)
    first.copy(row, 42, 42, 46)
  })
}

/** A file that says of its text that it unpacks to more than anybody's memory. */
export const swollen = (): Buffer =>
  withDirectory(word(), (row) => {
    row.writeUInt32LE(0x70000000, 24)
  })

export const laughing = (): Uint8Array => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(10)}">`,
  ).join('')
  const xml = `<!DOCTYPE x [<!ENTITY l0 "ha">${levels}]><w:document xmlns:w="x"><w:body>&l9;</w:body></w:document>`
  return buildDocx({ body: '', entries: { 'word/document.xml': xml } })
}
