import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { deliverMails } from '../../src/mail'
import { createGateway } from '../../src/rest'
import { migrate } from '../../src/database/migrations'
import type { Settings } from '../../src/settings'
import { readAnswer, type Answer } from './answer'
import { databaseOfProject, freshDatabase, type Database } from './databases'
import { createPublicReader } from './publicReader'
import { testSettings } from './settings'
import { createSignedIn } from './signedIn'
import { watchLog } from './watchLog'

export type { Answer } from './answer'

export type ApiOptions = {
  /** The e-mail of who asks; nobody when absent. */
  as?: string
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
}

export type Library = {
  payload: Payload
  config: SanitizedConfig
  settings: Settings
  /** Asks the gateway, in process: `api('POST', '/protocols', { as, body })`. */
  api: (method: string, path: string, options?: ApiOptions) => Promise<Answer>
  /** Signs in with the password and gives the token. */
  signIn: (email: string, password?: string) => Promise<string>
  /** Reads /v1 over HTTP. */
  v1: (path: string, headers?: Record<string, string>) => Promise<Answer>
  stop: () => Promise<void>
}

export type LibraryOptions = {
  database?: Database
  settings?: Partial<Settings>
  /** Leaves the folder behind when it stops: another process goes on with it, and removes it. */
  keepFolder?: boolean
}

/** The password of everybody that the builders make. */
export const testPassword = 'motdepasse-de-test-1'

/** A request as the helpers of the tests describe it. */
export const requestOf = (url: string, method: string, options: ApiOptions): Request => {
  const headers = new Headers(options.headers)
  if (options.form) return new Request(url, { method, headers, body: options.form })
  if (options.body === undefined) return new Request(url, { method, headers })
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json')
  const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
  return new Request(url, { method, headers, body })
}

/** Payload keeps every instance that it has made, ended or not. */
const forgetInstance = (key: string): void => {
  const instances: unknown = Reflect.get(globalThis, '_payload')
  if (instances instanceof Map) instances.delete(key)
}

/** A fresh library, migrated, with its gateway; `stop()` it when the test file ends. */
export const startLibrary = async (options: LibraryOptions = {}): Promise<Library> => {
  const database = options.database ?? databaseOfProject()
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-test-'))
  const databaseUri = await freshDatabase(database, folder)
  const settings = testSettings(folder, { databaseUri, database, ...options.settings })
  const config = await createConfig(settings)
  const payload = await getPayload({ config, key: folder })
  if (database === 'mongodb') await migrate(payload, migrationsOf(settings))

  const log = watchLog(payload)
  const gateway = createGateway({ payload, config, key: folder })
  const signedIn = createSignedIn(payload)
  const reader = createPublicReader(payload, settings)

  const api: Library['api'] = async (method, where, given = {}) => {
    const url = settings.publicUrl + (where.startsWith('/api/') ? where : `/api${where}`)
    const headers = { ...given.headers }
    if (given.as !== undefined) headers['Authorization'] = `JWT ${await signedIn(given.as)}`
    const request = requestOf(url, method, { ...given, headers })
    const answer = await readAnswer(await gateway(request, { address: '127.0.0.1' }))
    // The answer itself says nothing of it, and what fails once in a hundred runs is not seen again.
    if (answer.status === 500) console.error(`${method} ${where}: ${log.lastError() ?? 'no log'}`)
    return answer
  }
  const signIn: Library['signIn'] = async (email, password = testPassword) => {
    const answer = await api('POST', '/users/login', { body: { email, password } })
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status}`)
    return String(answer.body.token)
  }
  return {
    payload,
    config,
    settings,
    api,
    signIn,
    v1: reader.get,
    stop: async () => {
      await reader.stop()
      // What nobody waited for may still be written.
      await deliverMails(payload)
      await payload.destroy()
      forgetInstance(folder)
      const gone = { recursive: true, force: true, maxRetries: 5 }
      if (options.keepFolder !== true) await rm(folder, gone)
      log.check()
    },
  }
}
