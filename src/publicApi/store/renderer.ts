import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

// What renders, what it stands on, and what writes the rows anew in an upgrade.
const folders = ['src', 'migrations/moves']
const files = ['package-lock.json']

const sourcesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

const digestSources = async (): Promise<string> => {
  const found = (await Promise.all(folders.map((folder) => sourcesIn(path.resolve(folder))))).flat()
  const all = [...found, ...files.map((file) => path.resolve(file))].sort()
  const texts = await Promise.all(all.map((file) => readFile(file)))
  const hash = createHash('sha256').update(process.version)
  for (const text of texts) hash.update(createHash('sha256').update(text).digest())
  return hash.digest('hex')
}

let known: Promise<string> | undefined

/** A digest of the program: forms that another version rendered are not taken for its own. */
export const rendererOf = async (publicUrl: string): Promise<string> => {
  known ??= digestSources()
  return `${await known} ${publicUrl}`
}
