import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { migrate } from '../database/migrations'
import { readSettings, SettingsError } from '../settings'

/** `npm run migrate`: brings the database of the settings to the newest migration. */
const main = async (): Promise<void> => {
  const settings = readSettings(process.env)
  const payload = await getPayload({ config: createConfig(settings), disableOnInit: true })
  const applied = await migrate(payload, migrationsOf(settings))
  console.log(
    applied.length === 0
      ? 'La base de données est à jour.'
      : `Base de données mise à jour : ${applied.join(', ')}.`,
  )
  await payload.db.destroy?.()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
}
