import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

import { makeSampleLibrary } from './frame/sampleLibrary'
import { startServer, type RunningServer } from './frame/startServer'
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

/** How fast one document in force is read. */
export const bench: Bench = {
  title: `one document in force (${reference}), as JSON`,
  prepare: async () => {
    const sample = await makeSampleLibrary()
    const servers: RunningServer[] = []
    const start = async (name: string, more: Record<string, string> = {}) => {
      const server = await startServer(name, { ...sample.environment, ...more })
      servers.push(server)
      return server.origin
    }
    const stop = async (): Promise<void> => {
      for (const server of servers) await server.stop()
      await sample.remove()
    }
    try {
      const rest = await addressInRest(await start('payloadRest'))
      const ours = `${await start('library')}/v1/protocols/${reference}`
      const body = path.join(sample.folder, 'body.json')
      const answer = await fetch(ours)
      await writeFile(body, Buffer.from(await answer.arrayBuffer()))
      const bare = await start('bareHttp', { BENCH_BODY: body })
      return {
        contestants: [
          { name: 'Payload REST', url: rest },
          { name: '/v1', url: ours },
          { name: 'bare node:http', url: bare },
        ],
        notes: [
          'SQLite, the sample library, each server in a process of its own, uncompressed answers',
          'Payload REST: its handler on bare node:http, by id, depth 0; in a route of Next it is slower',
          '/v1: the whole server with its log and limits read from production settings, Next aside',
          'bare node:http: the bytes of /v1 from memory',
        ],
        stop,
      }
    } catch (error) {
      await stop()
      throw error
    }
  },
}
