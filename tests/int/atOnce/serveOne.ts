// One process of several on one database: the library's server without its pages, and its jobs.
import { getPayload } from 'payload'

import { createConfig } from '../../../payload.config'
import { startJobs } from '../../../src/jobs'
import { createServer } from '../../../src/server'
import { isRecord } from '../../../src/input/isRecord'
import { readSettings } from '../../../src/settings'
import { useMovableClock } from '../../helpers/movableClock'

const clock = useMovableClock(0)
process.on('message', (order: unknown) => {
  if (!isRecord(order) || typeof order['advance'] !== 'number') return
  clock.advance(order['advance'])
  process.send?.({ advanced: true })
})
const settings = readSettings(process.env)
const payload = await getPayload({ config: createConfig(settings) })
const server = await createServer({ payload, settings })
const port = await server.listen()
const jobs = await startJobs(payload, { alone: false })

// Whoever started it ends it by hanging up, however that came about.
process.once('disconnect', () => {
  void Promise.all([server.stop(), jobs.stop()])
    .then(() => payload.destroy())
    .finally(() => process.exit(0))
})
process.send?.({ port })
