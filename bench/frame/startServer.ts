import { fork } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'

/** A server in a process of its own, so that those who wait take no time from the one that answers. */
export type RunningServer = { origin: string; stop: () => Promise<void> }

const ready = z.object({ port: z.number() })
const patience = 120_000

/**
 * Starts `bench/servers/NAME.ts`, which says its port to its parent once it answers.
 * @throws when it ends or stays silent before that.
 */
export const startServer = async (
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> => {
  const file = path.join(import.meta.dirname, '..', 'servers', `${name}.ts`)
  const child = fork(file, {
    env: { ...process.env, ...environment },
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} does not start`)), patience)
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code ?? 'none'}`)))
    child.once('message', (message) => {
      clearTimeout(timer)
      resolve(ready.parse(message).port)
    })
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { origin: `http://127.0.0.1:${port}`, stop }
}
