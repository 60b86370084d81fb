import { isRecord } from '../../input/isRecord'
import type { HashVersion } from '../hashVersion'
import { pictureName } from '../pictureName'
import { readNumber, readText } from '../read'
import type { FrozenFile } from '../types'

/**
 * A file as it was signed: the id of its media document never was, its name and facts are not in version 1, and a
 * picture has none but that of its digest. By version 1 only the digest and the words in its place are taken.
 */
export const signedFile = (value: unknown, version: HashVersion): FrozenFile | null => {
  const form = typeof value === 'string' ? { sha256: value } : value
  if (!isRecord(form)) return null
  const facts = version === 1 ? {} : form
  return {
    media: '',
    sha256: readText(form, 'sha256'),
    name: readText(facts, 'name'),
    mimeType: readText(facts, 'mimeType'),
    bytes: readNumber(facts, 'bytes') ?? 0,
    width: readNumber(facts, 'width'),
    height: readNumber(facts, 'height'),
    alt: readText(form, 'alt'),
  }
}

/** The same for a picture, which is published under a name made from its digest. */
export const signedPicture = (value: unknown, version: HashVersion): FrozenFile | null => {
  const file = signedFile(value, version)
  return file && { ...file, name: pictureName(file) }
}
