import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'

import { createServer, type LibraryServer } from '../../../src/server'
import type { Settings } from '../../../src/settings'
import { startLibrary, type Answer, type Library } from '../../helpers'

export type RawAnswer = {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
  json: () => Answer['body']
}

export type Ask = (
  path: string,
  options?: { method?: string; headers?: OutgoingHttpHeaders; body?: string },
) => Promise<RawAnswer>

export type PublicServer = {
  library: Library
  server: LibraryServer
  port: number
  ask: Ask
  stop: () => Promise<void>
}

/** Asks with nothing added or decoded: what is measured is what the server sent. */
export const asker =
  (port: number): Ask =>
  (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const req = httpRequest(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (res) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('error', reject)
          res.on('end', () => {
            const bytes = Buffer.concat(chunks)
            const text = bytes.toString('utf8')
            const json = () => JSON.parse(text)
            resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes, text, json })
          })
        },
      )
      req.on('error', reject)
      req.end(body)
    })

/** What a server of a test library is made of; the library's folder is the key of its Payload. */
export const serverOptions = ({ payload, settings }: Library) => ({
  payload,
  settings,
  payloadKey: settings.dataDir,
})

/** A library and its real HTTP server, without Next; `fill` writes rows before the store is filled. */
export const startPublicServer = async (
  fill: (library: Library) => Promise<void>,
  settings: Partial<Settings> = {},
): Promise<PublicServer> => {
  const library = await startLibrary({ settings })
  await fill(library)
  const server = await createServer(serverOptions(library))
  const port = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    library,
    server,
    port,
    ask: asker(port),
    stop: async () => {
      await server.stop()
      await library.stop()
    },
  }
}
