import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'

import { tellUsage } from './tellUsage'

/** Serves on a free port, tells the parent process which, and ends when asked. */
export const listen = (handle: RequestListener, stop?: () => Promise<void>): void => {
  const server = createServer(handle)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
    tellUsage()
  })
  process.once('SIGTERM', () => {
    server.close()
    server.closeAllConnections()
    void (stop?.() ?? Promise.resolve()).finally(() => process.exit(0))
  })
}
