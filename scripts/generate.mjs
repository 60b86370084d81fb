// `npm run generate`: Payload's types, the admin's import map, the OpenAPI description. With --check it
// fails when one of them was not what it should be; the new one is left in its place, to be committed.
import { existsSync, readFileSync } from 'node:fs'

import { run } from './run.mjs'

const files = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'docs/openapi.json']

const contents = () => files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))

const before = contents()
const code = await run(['src/commands/generate.ts'])
if (code !== 0) process.exit(code)
const after = contents()
const changed = files.filter((_, at) => before[at] !== after[at])

if (!process.argv.includes('--check')) {
  console.log(changed.length === 0 ? 'Rien n’a changé.' : `Écrit : ${changed.join(', ')}`)
} else if (changed.length > 0) {
  console.error(`Fichiers à régénérer (« npm run generate ») : ${changed.join(', ')}`)
  process.exit(1)
}
