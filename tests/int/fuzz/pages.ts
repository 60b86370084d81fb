import type { IncomingMessage } from 'node:http'

import { answerFunction } from '../../../src/rest/serverFunctions'
import type { PageHandler } from '../../../src/server'
import type { Library } from '../../helpers'
import { createRun } from './functions'

/** The id that the build would give to our function. */
export const functionId = 'f'.repeat(42)

const bodyOf = async (req: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

const askedIn = (body: unknown): { name: unknown; args: unknown } => {
  const first: unknown = Array.isArray(body) ? body[0] : body
  if (typeof first !== 'object' || first === null) return { name: undefined, args: undefined }
  return { name: Reflect.get(first, 'name'), args: Reflect.get(first, 'args') }
}

/** Stands for Next: draws an empty page, and runs the admin's functions; of what draws whole pages, up to where Payload's own would begin. */
export const pagesOf = async ({ payload }: Pick<Library, 'payload'>): Promise<PageHandler> => {
  const runs = await createRun()
  return {
    functions: new Set([functionId]),
    handle: async (req, res) => {
      if (req.method !== 'POST') {
        res.end('page')
        return
      }
      const headers = new Headers()
      for (const name of ['authorization', 'cookie', 'origin']) {
        const value = req.headers[name]
        if (typeof value === 'string') headers.set(name, value)
      }
      const answer = await answerFunction(askedIn(await bodyOf(req)), {
        payload,
        headers,
        run: (name, given) => runs(name, given, { payload, headers }),
      })
      res.end(JSON.stringify(answer))
    },
  }
}
