import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { z } from 'zod'

import type { PageHandler } from './pageGateway'
import type { UpgradeHandler } from './upgrade'

const built = z.object({ node: z.record(z.string(), z.object({ filename: z.string() })) })

// Payload's own frame brings another one, which sets a cookie for the language: there is one language here.
const ours = 'src/app/(payload)/layout.tsx'

/** The ids that the build gave to the functions of ours; those of no other file may be called. */
const functionsOf = async (dir: string): Promise<ReadonlySet<string>> => {
  const file = path.join(dir, '.next/server/server-reference-manifest.json')
  const { node } = built.parse(JSON.parse(await readFile(file, 'utf8')))
  return new Set(Object.keys(node).filter((id) => node[id]?.filename === ours))
}

/** Prepares Next to draw the pages behind our own server. */
export const prepareNext = async ({
  dev,
  dir,
  host,
  port,
}: {
  dev: boolean
  dir: string
  host: string
  port: number
}): Promise<PageHandler & { upgrade?: UpgradeHandler }> => {
  // Next listens for upgrades on the server that it is told of, or else on the one that a request comes from, and lets
  // each stand open for ever: this one never hears of any.
  const httpServer = createServer()
  const app = next({ dev, dir, customServer: true, hostname: host, port, httpServer })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade: UpgradeHandler = (req, socket, head) => {
    if (!httpServer.emit('upgrade', req, socket, head)) socket.destroy()
  }
  return {
    handle: (req, res) => handle(req, res),
    close: () => app.close(),
    ...(dev ? { upgrade } : { functions: await functionsOf(dir) }),
  }
}
