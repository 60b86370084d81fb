import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { createConfig } from '../../payload.config'
import { writeOpenApi } from '../publicApi'
import { readSettings } from '../settings'

/** `npm run generate`: what is written from the collections and the routes, and kept with them. */
const config = await createConfig(readSettings({}))
await generateTypes(config, { log: false })
await generateImportMap(config, { log: false, force: true })
await writeOpenApi()
process.exit(0)
