import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { pendingMigrations } from '../database/migrations'
import { describeAccounts } from '../demo'
import { readSettings, requireSecret, SettingsError } from '../settings'
import { fillLibrary } from './fillLibrary'

/** `npm run seed`: fills an empty, migrated database with the sample library. */
const main = async (): Promise<void> => {
  const settings = readSettings(process.env)
  requireSecret(settings)
  const payload = await getPayload({ config: createConfig(settings), disableOnInit: true })
  if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
    throw new SettingsError('La base n’est pas à jour : lancez « npm run migrate », puis relancez.')
  }
  const outcome = await fillLibrary(settings)
  if (outcome !== 'foreign') for (const line of describeAccounts(settings)) console.log(line)
  await payload.destroy()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
}
