// Whether the build is that of the sources: a hash over them, kept beside the build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const stampFile = '.next/sources.sha256'
const sources = [
  'collections',
  'src',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]

const filesUnder = (name) =>
  existsSync(name)
    ? readdirSync(name, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : []

const stampOfSources = () => {
  const hash = createHash('sha256')
  const files = sources.flatMap((name) => (path.extname(name) === '' ? filesUnder(name) : [name]))
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether there is a build of these very sources. */
export const isBuilt = () =>
  existsSync('.next/BUILD_ID') &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stampOfSources()

/** Remembers which sources were built. */
export const stampBuild = () => writeFileSync(stampFile, stampOfSources())
