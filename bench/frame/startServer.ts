import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'

/** A server in a process of its own, so that those who wait take no time from the one that answers. */
export type RunningServer = { origin: string; stop: () => Promise<void> }

/** One that says how much time of a processor its process has used, in microseconds. */
export type MeasuredServer = RunningServer & {
  used: () => Promise<number>
  /** The memory that its process takes, in bytes. */
  memory: () => Promise<number>
  /** Waits until a server of ours has all its forms on disk. */
  prepared: () => Promise<void>
  /** From the start of the process to its first answer, in milliseconds. */
  startedIn: number
}

const patience = 120_000

/** Time that a server is left alone. */
export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until a server answers 200 at an address. @throws after two minutes, having stopped it. */
export const untilReady = async <Server extends RunningServer>(
  server: Server,
  address: string,
): Promise<Server> => {
  const isReady = (): Promise<boolean> =>
    fetch(server.origin + address).then(
      ({ ok }) => ok,
      () => false,
    )
  const asked = 20
  for (let waited = 0; waited < patience; waited += asked) {
    if (await isReady()) return server
    await pause(asked)
  }
  await server.stop()
  throw new Error('The application does not start: has it been built?')
}

const ready = z.object({ port: z.number() })
const usage = z.object({ used: z.number(), memory: z.number() })

const ask = async (child: ChildProcess, about: 'prepared' | 'used') => {
  const message: unknown = await new Promise((resolve) => {
    child.once('message', resolve)
    child.send(about)
  })
  return usage.parse(message)
}

/**
 * Starts `bench/servers/NAME.ts`, which says its port to its parent once it answers.
 * @throws when it ends or stays silent before that.
 */
export const startServer = async (
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<MeasuredServer> => {
  const before = performance.now()
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
  return {
    origin: `http://127.0.0.1:${port}`,
    stop,
    startedIn: performance.now() - before,
    used: async () => (await ask(child, 'used')).used,
    memory: async () => (await ask(child, 'used')).memory,
    prepared: async () => {
      await ask(child, 'prepared')
    },
  }
}
