// `create NAME` writes a migration for what changed in the collections; `check` fails when one is missing.
import { run } from './run.mjs'

process.exit(await run(['src/commands/migration.ts', ...process.argv.slice(2)]))
