import { isRecord } from '../../input/isRecord'
import { pictureName } from '../pictureName'
import { readNumber, readText } from '../read'
import type { FrozenFile } from '../types'
import type { Reading } from './reading'

/**
 * A file as it was signed: the id of its media document never was, and a picture has no name but that of its digest.
 * Version 1 has the digest and the words in its place; all else of it is as it is known beside.
 */
export const signedFile = (value: unknown, { version, files }: Reading): FrozenFile | null => {
  const form = typeof value === 'string' ? { sha256: value } : value
  if (!isRecord(form)) return null
  const sha256 = readText(form, 'sha256')
  const facts = version === 1 ? { ...files.get(sha256) } : form
  return {
    media: '',
    sha256,
    name: readText(facts, 'name'),
    mimeType: readText(facts, 'mimeType'),
    bytes: readNumber(facts, 'bytes') ?? 0,
    width: readNumber(facts, 'width'),
    height: readNumber(facts, 'height'),
    alt: readText(form, 'alt'),
  }
}

/** The same for a picture, which is published under a name made from its digest. */
export const signedPicture = (value: unknown, reading: Reading): FrozenFile | null => {
  const file = signedFile(value, reading)
  return file && { ...file, name: pictureName(file) }
}
