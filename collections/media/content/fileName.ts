import { randomBytes } from 'node:crypto'

const longest = 80
// Names of devices on Windows: a file of such a name cannot be saved there.
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A name fit for a disk and an address: no accents, no spaces, no path, the ending of its content. */
export const safeFileName = (name: string, extension: string): string => {
  const stem = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return `${device.test(stem) ? `fichier-${stem}` : stem || 'fichier'}.${extension}`
}

/**
 * A name that no other file has, whatever files there are: one that had to give way to another's would tell that the
 * other exists. What makes it so is no part of the name that readers see (`src/files/uploads/givenName.ts`).
 */
export const uniqueFileName = (name: string, extension: string): string => {
  const plain = safeFileName(name, extension)
  return `${plain.slice(0, -extension.length - 1)}--${randomBytes(6).toString('hex')}.${extension}`
}
