import next from 'next'

import type { PageHandler } from '../server'

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
}): Promise<PageHandler> => {
  const app = next({ dev, dir, customServer: true, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (req, res) => handle(req, res),
    close: () => app.close(),
  }
}
