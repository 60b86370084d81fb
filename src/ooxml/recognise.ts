import { limits } from './limits'
import { refusals } from './refusals'

const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const emptyZipStart = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const compoundStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** Refuses what cannot be a Word file, from its size and first bytes; says what it is instead. */
export const refuseOtherFiles = (file: Buffer): void => {
  if (file.length === 0) throw refusals.missing()
  if (file.length > limits.fileBytes) throw refusals.tooHeavy()
  // Word encrypts a whole .docx into the container that .doc files used to be.
  if (file.subarray(0, 8).equals(compoundStart)) {
    throw file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? refusals.encrypted()
      : refusals.oldWord()
  }
  if (file.subarray(0, 4).equals(emptyZipStart)) throw refusals.notWord()
  if (!file.subarray(0, 4).equals(zipStart)) throw refusals.notWord()
}
