import { generateImportMap, getPayload } from 'payload'

import stock from './payload.config'

/** Before the build: the admin's import map, and the tables. */
const config = await stock
await generateImportMap(config, { log: false, force: true })
const payload = await getPayload({ config })
await payload.destroy()
process.exit(0)
