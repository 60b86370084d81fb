import path from 'node:path'
import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { pendingMigrations } from '../database/migrations'
import { prepareNext } from '../http/nextPages'
import { startJobs } from '../jobs'
import { createServer } from '../server'
import { requireSecret, SettingsError, type Settings } from '../settings'

export type Serving = {
  /** Where it listens, for people. */
  address: string
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Serves the library: the one server, Next behind it, the jobs beside it. It neither migrates nor seeds.
 * @throws SettingsError with the sentence to print when it cannot start.
 */
export const serve = async (
  settings: Settings,
  { dev = false }: { dev?: boolean } = {},
): Promise<Serving> => {
  requireSecret(settings)
  const payload = await getPayload({ config: createConfig(settings) })
  if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
    throw new SettingsError(
      'La base de données n’est pas à jour : lancez « npm run migrate », puis relancez.',
    )
  }
  const { host, port } = settings
  const next = await prepareNext({ dev, dir: root, host, port })
  const server = await createServer({ payload, settings, next })
  const opened = await server.listen()
  const jobs = await startJobs(payload, { alone: settings.database === 'sqlite' })
  const shown = host === '0.0.0.0' || host === '127.0.0.1' || host === '::' ? 'localhost' : host
  return {
    address: `http://${shown}:${opened}`,
    stop: async () => {
      await Promise.all([server.stop(), jobs.stop()])
      await payload.destroy()
    },
  }
}
