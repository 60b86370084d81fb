import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { verifyAudit } from '../audit'
import { pendingMigrations } from '../database/migrations'
import { readSettings, SettingsError } from '../settings'

/** `npm run audit:verify`: computes the log again and says whether it holds, or where it first does not. */
const main = async (): Promise<boolean> => {
  const settings = readSettings(process.env)
  const payload = await getPayload({ config: createConfig(settings), disableOnInit: true })
  try {
    if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
      throw new SettingsError(
        'La base n’est pas à jour : lancez « npm run migrate », puis relancez.',
      )
    }
    const verdict = await verifyAudit(payload)
    if (verdict.intact) console.log(`${verdict.events} events, intact`)
    else console.error(`event ${verdict.seq}: ${verdict.reason}`)
    return verdict.intact
  } finally {
    await payload.destroy()
  }
}

try {
  process.exit((await main()) ? 0 : 1)
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
}
