import { spawn } from 'node:child_process'
import path from 'node:path'

/** Everybody's password in the libraries that the journeys use. */
export const password = 'parcours-dans-un-navigateur'

type Served = {
  stop: () => Promise<void>
  /** @throws when the log holds what it may not: people sign in, read and write meanwhile. */
  checkLog: (options?: { mayBeEmpty: boolean }) => void
}

/** Serves the library of a folder; fills it when it is empty. @throws with its output when it ends before it is ready. */
export const serveFolder = async (folder: string, port: number): Promise<Served> => {
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
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    checkLog: ({ mayBeEmpty } = { mayBeEmpty: false }) => {
      // The accounts and their password are told once, at the start, in words: what is logged is JSON.
      const lines = output.split('\n').filter((line) => line.startsWith('{'))
      if (lines.length === 0 && !mayBeEmpty) throw new Error('Nothing was logged.')
      const isTooMuch = (line: string) => line.includes(password) || /@demo\.example|eyJ/.test(line)
      const found = lines.filter(isTooMuch)
      if (found.length > 0) throw new Error(`The log holds what it may not:\n${found.join('\n')}`)
    },
  }
}
