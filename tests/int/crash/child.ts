import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import type { Settings } from '../../../src/settings'
import { isRecord } from '../../../src/input/isRecord'
import { nodeArguments } from '../../../scripts/run.mjs'
import { readAnswer, type Library } from '../../helpers'
import { requestOf, testPassword } from '../../helpers/library'
import type { Findings } from './examine'
import type { KillPoint } from './killPoints'

/** A server in a process of its own, which can be killed. */
export type Child = {
  pid: number
  origin: string
  /** Asks over HTTP, signed in as somebody. */
  api: Library['api']
  get: (path: string) => Promise<Response>
  arm: (point: KillPoint) => Promise<void>
  /** Moves its clock on, in milliseconds. */
  advance: (milliseconds: number) => Promise<void>
  examine: () => Promise<Findings>
  /** Pulls the plug; resolves when the process is gone. */
  kill: () => Promise<void>
  /** Resolves when the process is gone, whoever ended it. */
  gone: Promise<void>
  /** Ends it as an operator does; gives its exit code. */
  stop: () => Promise<number | null>
}

const entry = path.resolve(import.meta.dirname, 'serve.ts')

const environmentOf = (settings: Settings): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  TMPDIR: process.env['TMPDIR'],
  NODE_ENV: 'production',
  DATABASE_URI: settings.databaseUri,
  DATA_DIR: settings.dataDir,
  MEDIA_DIR: settings.mediaDir,
  PAYLOAD_SECRET: settings.secret,
  PUBLIC_URL: settings.publicUrl,
  HOST: '127.0.0.1',
  PORT: '0',
  RATE_LIMIT_SCALE: '0',
  LOG_LEVEL: 'error',
  ...(settings.smtpUrl !== undefined && { SMTP_URL: settings.smtpUrl }),
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})

/** The next message that has this key. @throws when the process ends without it. */
const messageOf = (child: ChildProcess, key: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const finish = (): void => {
      child.off('message', listen)
      child.off('exit', ended)
    }
    const ended = (): void => {
      finish()
      reject(new Error(`The server ended before it told its ${key}`))
    }
    const listen = (message: unknown): void => {
      if (!isRecord(message)) return
      if (typeof message['failed'] === 'string') reject(new Error(message['failed']))
      if (message[key] === undefined) return
      finish()
      resolve(message[key])
    }
    child.on('message', listen)
    child.once('exit', ended)
  })

const isFindings = (value: unknown): value is Findings => isRecord(value) && 'faults' in value

/** Signs people in by their password, once: the sessions are kept where everything else is. */
export type Tokens = Map<string, string>

const createApi = (origin: string, tokens: Tokens): Library['api'] => {
  const tokenOf = async (email: string): Promise<string> => {
    const known = tokens.get(email)
    if (known !== undefined) return known
    const body = { email, password: testPassword }
    const { body: answer } = await readAnswer(
      await fetch(requestOf(`${origin}/api/users/login`, 'POST', { body })),
    )
    const token = String(answer.token)
    tokens.set(email, token)
    return token
  }
  return async (method, where, given = {}) => {
    const headers = { ...given.headers }
    if (given.as !== undefined) headers['Authorization'] = `JWT ${await tokenOf(given.as)}`
    return readAnswer(
      await fetch(requestOf(`${origin}/api${where}`, method, { ...given, headers })),
    )
  }
}

/** A process that has loaded the program, and has not touched anything yet. */
export type Standby = {
  /** Serves, its clock so many milliseconds ahead, with no help: it is ready, or it has failed. */
  serve: (ahead?: number) => Promise<Child>
  discard: () => void
}

type Process = ReturnType<typeof spawn>

const childOf = (
  process: Process,
  { address, tokens, gone }: { address: string; tokens: Tokens; gone: Promise<void> },
): Child => {
  const origin = address.replace('localhost', '127.0.0.1')
  return {
    pid: process.pid ?? 0,
    origin,
    api: createApi(origin, tokens),
    get: (where) => fetch(origin + where),
    arm: async (point) => {
      process.send(point)
      await messageOf(process, 'armed')
    },
    advance: async (milliseconds) => {
      process.send({ advance: milliseconds })
      await messageOf(process, 'advanced')
    },
    examine: async () => {
      process.send('examine')
      const findings = await messageOf(process, 'findings')
      if (!isFindings(findings)) throw new Error('The server could not be examined')
      return findings
    },
    kill: async () => {
      process.kill('SIGKILL')
      await gone
    },
    gone,
    stop: async () => {
      process.kill('SIGTERM')
      await gone
      return process.exitCode
    },
  }
}

/** Starts a process for the server of these settings. */
export const prepareChild = (
  settings: Settings,
  tokens: Tokens,
  environment: Record<string, string> = {},
): Standby => {
  const process = spawn(globalThis.process.execPath, [...nodeArguments, entry], {
    env: { ...environmentOf(settings), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  }
  process.stdout?.on('data', listen)
  process.stderr?.on('data', listen)
  const gone = once(process, 'exit').then(() => undefined)
  const loaded = messageOf(process, 'loaded')
  // Nobody waits for it before it is asked to serve.
  loaded.catch(() => undefined)
  return {
    serve: async (ahead = 0) => {
      try {
        await loaded
        process.send({ ahead })
        const address = String(await messageOf(process, 'address'))
        return childOf(process, { address, tokens, gone })
      } catch (error) {
        throw new Error(`${String(error)}\n${said}`, { cause: error })
      }
    },
    discard: () => void process.kill('SIGKILL'),
  }
}
