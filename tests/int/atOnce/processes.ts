import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { nodeArguments } from '../../../scripts/run.mjs'
import { readAnswer, type Answer, type ApiOptions, type Library } from '../../helpers'
import { createSignedIn } from '../../helpers/signedIn'

/** A process that serves the library over HTTP. */
export type ServingProcess = {
  ask: (method: string, path: string, options?: ApiOptions) => Promise<Answer>
  /** Moves its clock on, in milliseconds. */
  advance: (milliseconds: number) => Promise<void>
  stop: () => Promise<void>
}

const entry = path.resolve(import.meta.dirname, 'serveOne.ts')

const portIn = (message: unknown): number => {
  if (typeof message === 'object' && message !== null && 'port' in message) {
    return Number(message.port)
  }
  throw new Error('The process said no port')
}

const bodyOf = ({ form, body }: ApiOptions): FormData | string | undefined =>
  form ?? (body === undefined ? undefined : JSON.stringify(body))

/** Starts a process on the database and the folders of a library, and waits until it listens. */
export const startProcess = async (
  { payload, settings }: Library,
  environment: Record<string, string> = {},
): Promise<ServingProcess> => {
  const child = fork(entry, {
    execArgv: nodeArguments,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URI: settings.databaseUri,
      DATA_DIR: settings.dataDir,
      MEDIA_DIR: settings.mediaDir,
      PAYLOAD_SECRET: settings.secret,
      PUBLIC_URL: settings.publicUrl,
      RATE_LIMIT_SCALE: String(settings.rateLimitScale),
      LOG_LEVEL: settings.logLevel,
      ...environment,
    },
  })
  const gone = once(child, 'exit')
  const early = gone.then(([code]) => {
    throw new Error(`The process ended with ${String(code)} before it listened`)
  })
  const [message]: unknown[] = await Promise.race([once(child, 'message'), early])
  early.catch(() => undefined)
  const signedIn = createSignedIn(payload)
  const origin = `http://127.0.0.1:${String(portIn(message))}`
  return {
    ask: async (method, where, options = {}) => {
      const headers = new Headers(options.headers)
      if (options.as !== undefined)
        headers.set('Authorization', `JWT ${await signedIn(options.as)}`)
      const body = bodyOf(options)
      if (typeof body === 'string') headers.set('Content-Type', 'application/json')
      return readAnswer(
        await fetch(origin + where, { method, headers, ...(body !== undefined && { body }) }),
      )
    },
    advance: async (milliseconds) => {
      const advanced = once(child, 'message')
      child.send({ advance: milliseconds })
      await advanced
    },
    stop: async () => {
      child.disconnect()
      await gone
    },
  }
}
