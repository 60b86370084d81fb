import { fork } from 'node:child_process'
import path from 'node:path'

import type { Library } from './library'

/** The same library, served by a process of its own, as in production but for the pages. */
export type OtherProcess = {
  origin: string
  /** What it wrote so far, on both of its outputs. */
  output: () => string
  stop: () => Promise<void>
}

const file = path.resolve(import.meta.dirname, '../../bench/servers/library.ts')

const portIn = (message: unknown): number | undefined =>
  typeof message === 'object' && message !== null && 'port' in message
    ? Number(message.port)
    : undefined

/** Serves the database and the files of a library from another process. @throws with its output when it ends. */
export const startOtherProcess = async (
  { settings }: Pick<Library, 'settings'>,
  environment: Readonly<Record<string, string>> = {},
): Promise<OtherProcess> => {
  const child = fork(file, {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PAYLOAD_SECRET: settings.secret,
      PUBLIC_URL: settings.publicUrl,
      DATABASE_URI: settings.databaseUri,
      DATA_DIR: settings.dataDir,
      MEDIA_DIR: settings.mediaDir,
      RATE_LIMIT_SCALE: '0',
      ...environment,
    },
  })
  let output = ''
  const read = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The other process ended:\n${output}`)))
    child.on('message', (message) => {
      const opened = portIn(message)
      if (opened !== undefined) resolve(opened)
    })
  })
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
