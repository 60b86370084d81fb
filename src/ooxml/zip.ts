import { crc32, inflateRawSync } from 'node:zlib'

import { limits } from './limits'
import { refusals } from './refusals'

export type ZipEntry = {
  name: string
  compressedBytes: number
  bytes: number
  crc: number
  method: number
  offset: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
const directoryEndLength = 22

/**
 * The entries that a zip's directory declares, none unpacked yet. Names that climb out of the
 * archive, two entries of one name and encrypted entries are refused: no honest tool writes them.
 */
export const listEntries = (file: Buffer): ZipEntry[] => {
  const end = findDirectoryEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > limits.entries) throw refusals.tooLargeInside()
  const entries: ZipEntry[] = []
  let position = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > file.length || file.readUInt32LE(position) !== directoryEntry) {
      throw refusals.damaged()
    }
    const nameLength = file.readUInt16LE(position + 28)
    const name = file.toString('utf8', position + 46, position + 46 + nameLength)
    if (isUnsafe(name)) throw refusals.unsafeNames()
    if ((file.readUInt16LE(position + 8) & 1) === 1) throw refusals.encrypted()
    entries.push({
      name,
      method: file.readUInt16LE(position + 10),
      crc: file.readUInt32LE(position + 16),
      compressedBytes: file.readUInt32LE(position + 20),
      bytes: file.readUInt32LE(position + 24),
      offset: file.readUInt32LE(position + 42),
    })
    position +=
      46 + nameLength + file.readUInt16LE(position + 30) + file.readUInt16LE(position + 32)
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.size !== entries.length) throw refusals.unsafeNames()
  return entries
}

/** The bytes of one entry. Never more than it declares: unpacking stops there. */
export const readEntry = (file: Buffer, entry: ZipEntry): Buffer => {
  const { offset } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localHeader) {
    throw refusals.damaged()
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + entry.compressedBytes)
  if (packed.length !== entry.compressedBytes) throw refusals.damaged()
  const bytes = unpack(packed, entry)
  if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw refusals.damaged()
  return bytes
}

const unpack = (packed: Buffer, { method, bytes }: ZipEntry): Buffer => {
  if (method === 0) return packed
  if (method !== 8) throw refusals.damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) })
  } catch {
    throw refusals.damaged()
  }
}

const findDirectoryEnd = (file: Buffer): number => {
  const earliest = Math.max(0, file.length - directoryEndLength - 0xffff)
  for (let at = file.length - directoryEndLength; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === directoryEnd) return at
  }
  throw refusals.damaged()
}

const isUnsafe = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  name.includes('\\') ||
  name.includes('\0') ||
  /^[a-z]:/i.test(name) ||
  name.split('/').includes('..')
