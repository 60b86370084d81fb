import { getPayload } from 'payload'

import { createConfig } from '../../payload.config'
import { createServer } from '../../src/server'
import { readSettings } from '../../src/settings'
import { tellUsage } from './tellUsage'

/** Our own server, all of it but the pages that Next draws. */
const settings = readSettings(process.env)
const payload = await getPayload({ config: createConfig(settings) })
const server = await createServer({ payload, settings })
const port = await server.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ port })
tellUsage(server.publicApi.prepared)

process.once('SIGTERM', () => {
  void server
    .stop()
    .then(() => payload.destroy())
    .finally(() => process.exit(0))
})
