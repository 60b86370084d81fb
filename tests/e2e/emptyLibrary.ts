import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from '../helpers/freePort'

/** A library with nobody in it, as `npm run migrate` and `npm start` make one. */
export type EmptyLibrary = {
  origin: string
  port: number
  /** How many sockets the server holds, as its system tells. */
  sockets: () => Promise<number>
  stop: () => Promise<void>
}

const childrenOf = async (pid: number): Promise<number[]> => {
  const text = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
  return text.split(' ').filter(Boolean).map(Number)
}

const socketsOf = async (pid: number): Promise<number> => {
  const folder = `/proc/${String(pid)}/fd`
  const targets = await Promise.all(
    // One that was closed meanwhile is none.
    (await readdir(folder)).map((fd) => readlink(path.join(folder, fd)).catch(() => '')),
  )
  return targets.filter((target) => target.startsWith('socket:')).length
}

/** Migrates and serves a folder of its own. @throws with its output when it ends before it listens. */
export const startEmptyLibrary = async (): Promise<EmptyLibrary> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-empty-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'un-secret-pour-les-parcours-seulement',
    RATE_LIMIT_SCALE: '0',
  }
  const start = (command: string) =>
    spawn(process.execPath, ['scripts/run.mjs', `src/commands/${command}.ts`], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const migrating = start('migrate')
  const [code] = await once(migrating, 'exit')
  if (code !== 0) throw new Error(`It was not migrated: ${String(code)}`)
  const child = start('start')
  const ended = once(child, 'exit')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
      if (output.includes('Protothèque écoute')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`The server ended:\n${output}`)))
  })
  const [server = 0] = await childrenOf(child.pid ?? 0)
  return {
    origin: `http://localhost:${String(port)}`,
    port,
    sockets: () => socketsOf(server),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
