// Reads pages of a database file for the process that started it. Plain, so that it starts in some milliseconds.
import { parentPort, workerData } from 'node:worker_threads'

import { createClient } from '@libsql/client'

const client = createClient({ url: workerData.url })
await client.execute('PRAGMA busy_timeout = 5000')
await client.execute('PRAGMA query_only = ON')

const read = async ({ sql, last }) => {
  const { rows } = await client.execute({ sql, args: [last] })
  return { page: { ...rows[0] } }
}

parentPort?.on('message', (asked) => {
  void read(asked)
    .catch((error) => ({ fault: String(error) }))
    .then((answer) => parentPort?.postMessage(answer))
})
