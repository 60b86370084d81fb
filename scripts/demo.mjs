// `npm run demo`: builds when the sources changed, migrates, fills the sample library, serves it.
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from './build.mjs'
import { run } from './run.mjs'
import { useOrMakeSecret } from './secret.mjs'
import { isBuilt } from './stamp.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
process.env.NODE_ENV = 'production'
process.env.HOST ||= '127.0.0.1'
const port = Number(process.env.PORT || 3000)

const isFree = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: process.env.HOST }, () => probe.close(() => resolve(true)))
  })

// Asked before the build, which takes a minute that would be lost.
if (Number.isInteger(port) && port >= 0 && port < 65_536 && !(await isFree())) {
  console.error(
    `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou donnez-en un autre (PORT=3001 npm run demo).`,
  )
  process.exit(1)
}
useOrMakeSecret()
if (!isBuilt()) {
  console.log('Construction de l’application (une à deux minutes)…')
  const code = build()
  if (code !== 0) process.exit(code)
}
process.exit(await run(['src/commands/demo.ts']))
