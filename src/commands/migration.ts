import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { getPayload, type Payload } from 'payload'

import { createConfig } from '../../payload.config'
import { readSettings } from '../settings'

const addedRelation =
  /(ALTER TABLE \\`\w+_rels\\` ADD \\`\w+_id\\` text\(36\) REFERENCES \w+\(id\));/g

// Payload writes files that TypeScript's own rules refuse: types imported as values, unused arguments.
const tidy = (text: string): string =>
  text
    .replace(/import \{\s*MigrateUpArgs,\s*MigrateDownArgs, sql \}/, (found) =>
      found
        .replace('MigrateUpArgs', 'type MigrateUpArgs')
        .replace('MigrateDownArgs', 'type MigrateDownArgs'),
    )
    .replaceAll('{ db, payload, req }', '{ db }')
    // Drizzle forgets, of a column that is added, what becomes of the row when the document goes.
    .replaceAll(addedRelation, '$1 ON DELETE cascade;')

const emptyMongodbMigration = `import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Data steps go here; indexes follow the collections by themselves at the next start. */
export const up = async ({ payload }: MigrateUpArgs): Promise<void> => {
  await Promise.resolve(payload)
}
`

const open = async (database: 'mongodb' | 'sqlite'): Promise<Payload> => {
  const databaseUri = database === 'sqlite' ? 'file:/nowhere.db' : 'mongodb://nowhere/'
  const settings = { ...readSettings(process.env), database, databaseUri, logLevel: 'error' }
  const config = await createConfig(settings)
  return getPayload({ config, disableDBConnect: true, disableOnInit: true, key: database })
}

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .sort()
    : []

const withoutIds = (snapshot: unknown): unknown =>
  typeof snapshot === 'object' && snapshot !== null
    ? { ...snapshot, id: undefined, prevId: undefined }
    : snapshot

const parse = (text: string): unknown => JSON.parse(text)

/** Whether the newest SQLite migration leaves the schema that the collections describe. */
const isUpToDate = async (payload: Payload): Promise<boolean> => {
  const folder = payload.db.migrationDir
  const newest = filesIn(folder, '.json').at(-1)
  if (newest === undefined) return false
  const written = parse(readFileSync(path.join(folder, newest), 'utf8'))
  const kit = payload.db.requireDrizzleKit()
  const wanted = parse(JSON.stringify(await kit.generateDrizzleJson(payload.db.schema)))
  return isDeepStrictEqual(withoutIds(written), withoutIds(wanted))
}

const writeIndex = (folder: string): void => {
  const names = filesIn(folder, '.ts')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
  const imports = names.map((name, at) => `import * as migration${at} from './${name}'\n`)
  const rows = names.map((name, at) => `  { name: '${name}', up: migration${at}.up },\n`)
  const head = "import type { Migration } from '../../src/database/migrations'\n"
  const body = `\nexport const migrations: Migration[] = [\n${rows.join('')}]\n`
  writeFileSync(path.join(folder, 'index.ts'), head + imports.join('') + body)
}

const stamp = (): string =>
  new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '_')

const createFor = async (database: 'mongodb' | 'sqlite', name: string): Promise<void> => {
  const payload = await open(database)
  const folder = payload.db.migrationDir
  if (database === 'mongodb') {
    writeFileSync(path.join(folder, `${stamp()}_${name}.ts`), emptyMongodbMigration)
  } else if (await isUpToDate(payload)) {
    console.log('SQLite : le schéma n’a pas changé, aucune migration n’est créée.')
  } else {
    await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
    const newest = filesIn(folder, '.ts')
      .filter((file) => file !== 'index.ts')
      .at(-1)
    if (newest === undefined) throw new Error('Payload wrote no migration')
    const file = path.join(folder, newest)
    writeFileSync(file, tidy(readFileSync(file, 'utf8')))
  }
  writeIndex(folder)
}

const check = async (): Promise<void> => {
  if (await isUpToDate(await open('sqlite'))) {
    console.log('Les migrations et les collections disent la même chose.')
    return
  }
  console.error(
    'Les collections ont changé sans migration : lancez « node scripts/migration.mjs create NOM ».',
  )
  process.exitCode = 1
}

const [action, name = '', only] = process.argv.slice(2)
if (action === 'check') {
  await check()
} else if (action === 'create' && /^[a-z][a-z0-9_]*$/.test(name)) {
  if (only !== 'mongodb') await createFor('sqlite', name)
  if (only !== 'sqlite') await createFor('mongodb', name)
} else {
  console.error(
    'Usage : node scripts/migration.mjs create nom_en_minuscules [sqlite|mongodb], ou check',
  )
  process.exitCode = 1
}
process.exit()
