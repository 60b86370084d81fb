import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { migrate } from '../database/migrations'
import type { Settings } from '../settings'

/** Brings the database to the newest migration; the Payload instance is the one that will serve. */
export const migrateFirst = async (settings: Settings): Promise<void> => {
  const payload = await getPayload({ config: createConfig(settings) })
  await migrate(payload, migrationsOf(settings))
}
