import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

import { makeSampleLibrary } from './frame/sampleLibrary'
import type { Pair } from './frame/processor'
import { startServer, type MeasuredServer } from './frame/startServer'
import type { Bench } from './frame/types'

const reference = 'PRO-MEOPA-001'
const found = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) })

/** Where Payload's REST has the release in force of the reference. */
const addressInRest = async (origin: string): Promise<string> => {
  const releases = `${origin}/api/releases`
  const query = new URLSearchParams({
    'where[reference][equals]': reference,
    'where[status][equals]': 'inForce',
    'select[reference]': 'true',
  })
  const response = await fetch(`${releases}?${query.toString()}`)
  const { docs } = found.parse(await response.json())
  return `${releases}/${docs[0]?.id ?? ''}?depth=0`
}

const list = '/v1/protocols?limit=10'
const document = `/v1/protocols/${reference}`

/** What costs a server the same, ours and a bare one: a document, a list, and that nothing changed. */
const pairsOf = (ours: MeasuredServer, bare: MeasuredServer, etag: string): Pair[] => {
  const held = { 'if-none-match': etag }
  return [
    {
      name: 'a document',
      status: 200,
      ours: { server: ours, path: document },
      bare: { server: bare, path: '/document' },
    },
    {
      name: 'a list of ten',
      status: 200,
      ours: { server: ours, path: list },
      bare: { server: bare, path: '/list' },
    },
    {
      name: 'nothing new (304)',
      status: 304,
      ours: { server: ours, path: document, headers: held },
      bare: { server: bare, path: '/document', headers: held },
    },
  ]
}

/** Keeps the body of an answer in a file; gives its tag. */
const bufferBody = async (url: string, file: string): Promise<string> => {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  await writeFile(file, Buffer.from(await answer.arrayBuffer()))
  return answer.headers.get('etag') ?? ''
}

/** How fast one document in force is read, and what reading costs. */
export const bench: Bench = {
  title: `one document in force (${reference}), as JSON`,
  prepare: async () => {
    const sample = await makeSampleLibrary()
    const servers: MeasuredServer[] = []
    const start = async (name: string, more: Record<string, string> = {}) => {
      const server = await startServer(name, { ...sample.environment, ...more })
      servers.push(server)
      return server
    }
    const stop = async (): Promise<void> => {
      for (const server of servers) await server.stop()
      await sample.remove()
    }
    try {
      const rest = await addressInRest((await start('payloadRest')).origin)
      // Each address is counted, and none is refused.
      const ours = await start('library', { RATE_LIMIT_SCALE: '1000000' })
      const [body, listed] = ['body.json', 'list.json'].map((name) =>
        path.join(sample.folder, name),
      )
      const etag = await bufferBody(ours.origin + document, body ?? '')
      await bufferBody(ours.origin + list, listed ?? '')
      const bare = await start('bareHttp', { BENCH_BODY: body ?? '', BENCH_LIST: listed ?? '' })
      return {
        contestants: [
          { name: 'Payload REST', url: rest },
          { name: '/v1', url: ours.origin + document },
          { name: 'bare node:http', url: bare.origin },
        ],
        notes: [
          'SQLite, the sample library, each server in a process of its own, uncompressed answers',
          'Payload REST: its handler on bare node:http, by id, depth 0; in a route of Next it is slower',
          '/v1: the whole server with its log and limits read from production settings, Next aside',
          'bare node:http: the bytes of /v1 from memory, with three headers',
        ],
        pairs: pairsOf(ours, bare, etag),
        stop,
      }
    } catch (error) {
      await stop()
      throw error
    }
  },
}
