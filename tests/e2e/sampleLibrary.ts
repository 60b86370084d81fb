import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from '../helpers/freePort'

/** The library as `npm run demo` serves it, in a folder and on a port of its own. */
export type SampleLibrary = { origin: string; password: string; stop: () => Promise<void> }

/** Starts `npm run demo` and waits until it says that it is ready. @throws with its output when it ends first. */
export const startSampleLibrary = async (): Promise<SampleLibrary> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-'))
  const port = await freePort()
  const password = 'parcours-dans-un-navigateur'
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      DEMO_PASSWORD: password,
      RATE_LIMIT_SCALE: '0',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
      if (output.includes('Protothèque est prête')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`The demonstration ended:\n${output}`)))
  })
  const started = output.length
  // People sign in, read and write on the way: what the server said meanwhile is looked at in the end.
  const checkLog = (): void => {
    const lines = output.slice(started).split('\n')
    const found = lines.filter((line) => line.includes(password) || /@demo\.example|eyJ/.test(line))
    if (found.length > 0) throw new Error(`The log holds what it may not:\n${found.join('\n')}`)
  }
  return {
    origin: `http://localhost:${port}`,
    password,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
      checkLog()
    },
  }
}
