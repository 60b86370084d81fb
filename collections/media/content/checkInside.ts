import { createError, type ErrorCode } from '../../../src/errors'
import { admitsMacros, isMacroPart } from '../../../src/ooxml/macros'
import { listEntries, readEntry, type ZipEntry } from '../../../src/ooxml/zip'
import { refusalOf } from '../../../src/ooxml/refusals'
import { bytesOf, sizeOf, type IncomingFile } from './source'

const details = {
  TOO_LARGE: 'Une fois décompressé, ce fichier dépasse la taille permise : réduisez les images.',
  UNREADABLE_FILE:
    'Ce fichier est abîmé, incomplet ou protégé : ouvrez-le, enregistrez-le de nouveau, puis recommencez.',
  UNSUPPORTED_FILE:
    'Ce fichier contient des macros : enregistrez-le sans macros (.docx ou .pptx), puis recommencez.',
} as const

const refuse = (code: ErrorCode & keyof typeof details) =>
  createError(code, { detail: details[code] })

/** What an office file may unpack to: the slides of a congress, with their films. */
const unpackedLimit = 1024 * 1024 * 1024
const contentTypes = '[Content_Types].xml'
const longestTypes = 1024 * 1024

const holdsMacros = (whole: Buffer, entries: readonly ZipEntry[]): boolean => {
  if (entries.some(({ name }) => isMacroPart(name))) return true
  const types = entries.find(({ name }) => name === contentTypes)
  if (types === undefined || types.bytes > longestTypes) throw refuse('UNREADABLE_FILE')
  return admitsMacros(readEntry(whole, types).toString('utf8'))
}

/** An office file is a zip that can be listed, unpacks to something reasonable and runs nothing. */
const checkOffice = async (file: IncomingFile): Promise<void> => {
  const whole = await bytesOf(file)
  try {
    const entries = listEntries(whole)
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > unpackedLimit)
      throw refuse('TOO_LARGE')
    if (holdsMacros(whole, entries)) throw refuse('UNSUPPORTED_FILE')
  } catch (error) {
    const refusal = refusalOf(error)
    throw refusal ? refuse(refusal.code) : error
  }
}

const endOfPdf = 4096

const checkPdf = async (file: IncomingFile): Promise<void> => {
  const bytes = await sizeOf(file)
  const end = await bytesOf(file, { from: Math.max(0, bytes - endOfPdf), length: endOfPdf })
  if (!end.includes('%%EOF')) throw refuse('UNREADABLE_FILE')
}

/** A film is boxes one after the other, each with its length: the last ends where the file does. */
const checkMp4 = async (file: IncomingFile): Promise<void> => {
  const bytes = await sizeOf(file)
  let at = 0
  while (at < bytes) {
    const head = await bytesOf(file, { from: at, length: 16 })
    if (head.length < 8) throw refuse('UNREADABLE_FILE')
    const short = head.readUInt32BE(0)
    // 0: to the end of the file; 1: the length follows, in eight bytes.
    const length =
      short === 0
        ? bytes - at
        : short === 1 && head.length === 16
          ? Number(head.readBigUInt64BE(8))
          : short
    if (length < 8 || at + length > bytes) throw refuse('UNREADABLE_FILE')
    at += length
  }
}

const checks: Readonly<Record<string, (file: IncomingFile) => Promise<void>>> = {
  'application/pdf': checkPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': checkOffice,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': checkOffice,
  'video/mp4': checkMp4,
}

/**
 * Checks that a file of this type is whole and brings no program, as far as that shows without opening it.
 * @throws UNREADABLE_FILE, UNSUPPORTED_FILE, TOO_LARGE
 */
export const checkInside = async (file: IncomingFile, mimeType: string): Promise<void> =>
  checks[mimeType]?.(file)
