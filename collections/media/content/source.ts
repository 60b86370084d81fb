import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import type { PayloadRequest } from 'payload'

/** A file on its way in: in memory, or in a temporary file when it came over HTTP. */
export type IncomingFile = NonNullable<PayloadRequest['file']>

/** Its size in bytes, as it is and not as it says. */
export const sizeOf = async (file: IncomingFile): Promise<number> =>
  file.tempFilePath ? (await stat(file.tempFilePath)).size : file.data.length

/** Its type by its first bytes; undefined when they say nothing (text, HTML, SVG). */
export const contentTypeOf = async (file: IncomingFile): Promise<string | undefined> => {
  const type = file.tempFilePath
    ? await fileTypeFromFile(file.tempFilePath)
    : await fileTypeFromBuffer(file.data)
  return type?.mime
}

type Piece = { from: number; length: number }

const pieceOf = async (name: string, { from, length }: Piece): Promise<Buffer> => {
  const handle = await open(name, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Its bytes, or a piece of them: shorter than asked for where it ends. */
export const bytesOf = async (file: IncomingFile, piece?: Piece): Promise<Buffer> => {
  if (file.tempFilePath) {
    return piece ? pieceOf(file.tempFilePath, piece) : readFile(file.tempFilePath)
  }
  return piece ? file.data.subarray(piece.from, piece.from + piece.length) : file.data
}

/** What sharp reads from. */
export const inputOf = (file: IncomingFile): Buffer | string =>
  file.tempFilePath ? file.tempFilePath : file.data

/** Puts other bytes in its place. */
export const replaceBytes = async (file: IncomingFile, bytes: Buffer): Promise<void> => {
  if (file.tempFilePath) await writeFile(file.tempFilePath, bytes)
  else file.data = bytes
  file.size = bytes.length
}

/** Its SHA-256, in hexadecimal. */
export const digestOf = async (file: IncomingFile): Promise<string> => {
  const hash = createHash('sha256')
  if (file.tempFilePath) await pipeline(createReadStream(file.tempFilePath), hash)
  else hash.update(file.data)
  return hash.digest('hex')
}
