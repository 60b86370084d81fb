import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'

import { createPublicApi, type PublicApi } from '../../src/publicApi'
import type { Settings } from '../../src/settings'
import { readAnswer, type Answer } from './answer'

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('The server has no port'))
    })
  })

export type PublicReader = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  stop: () => Promise<void>
}

/** Reads /v1 over HTTP, from the same Payload instance; started at the first read. */
export const createPublicReader = (payload: Payload, settings: Settings): PublicReader => {
  let started: Promise<{ api: PublicApi; server: Server; port: number }> | undefined
  const start = async () => {
    const api = await createPublicApi({ payload, settings })
    const server = createServer((req, res) => {
      if (api.handle(req, res) === false) res.writeHead(404).end()
    })
    // On a loaded machine a connection idles for long: one that is being closed must not be asked again.
    server.keepAliveTimeout = 0
    return { api, server, port: await listen(server) }
  }
  return {
    get: async (path, headers = {}) => {
      const { port } = await (started ??= start())
      const url = `http://127.0.0.1:${String(port)}${path.startsWith('/v1') ? path : `/v1${path}`}`
      return readAnswer(await fetch(url, { headers }))
    },
    stop: async () => {
      if (!started) return
      const { api, server } = await started
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await api.stop()
    },
  }
}
