// The secret that `demo` keeps in DATA_DIR, for every command that runs without one of its own.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const file = () => path.resolve(process.env.DATA_DIR || 'data', 'secret')

/** Puts the kept secret into the environment, when there is one and none was given. */
export const useKeptSecret = () => {
  if (process.env.PAYLOAD_SECRET || !existsSync(file())) return
  process.env.PAYLOAD_SECRET = readFileSync(file(), 'utf8').trim()
}

/** The same, making the secret at the first start. */
export const useOrMakeSecret = () => {
  useKeptSecret()
  if (process.env.PAYLOAD_SECRET) return
  mkdirSync(path.dirname(file()), { recursive: true })
  // Two first starts at once: the one that comes second reads what the first wrote.
  try {
    writeFileSync(file(), `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  useKeptSecret()
}
