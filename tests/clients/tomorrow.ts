import { createServer } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'

/** A status that no library of today gives. */
export const statusOfTomorrow = 'suspended'

const codes: Readonly<Record<string, string>> = {
  inForce: statusOfTomorrow,
  major: 'editorial',
  verified: 'witnessed',
  released: 'reworded',
}

const grown = (value: unknown): unknown => {
  if (typeof value === 'string') return codes[value] ?? value
  if (Array.isArray(value)) return value.map(grown)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, grown(member)] as const)
  return { ...Object.fromEntries(members), ofTomorrow: { any: [1, 'two', null] } }
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))

const address = z.object({ port: z.number() })

/**
 * What a library answers, as a later version of it might: each object has a member more, and codes that are not known
 * yet. Clients that were made from the description of today have to read it.
 */
export const serveTomorrow = async (
  origin: string,
): Promise<{ origin: string; stop: () => void }> => {
  const server = createServer((req, res) => {
    const answer = async (): Promise<void> => {
      const { accept = '*/*', 'if-none-match': held } = req.headers
      const response = await fetch(origin + (req.url ?? ''), {
        headers: { accept, ...(held !== undefined && { 'if-none-match': held }) },
      })
      const body = grown(parsed(await response.text()))
      const etag = response.headers.get('etag')
      res.writeHead(response.status, {
        'Content-Type': response.headers.get('content-type') ?? 'application/json',
        ...(etag !== null && { ETag: etag }),
      })
      res.end(body === undefined ? undefined : JSON.stringify(body))
    }
    answer().catch((error: unknown) => {
      res.destroy(error instanceof Error ? error : undefined)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = address.parse(server.address())
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close().closeAllConnections() }
}
