import path from 'node:path'
import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { takeConsole } from '../logging/takeConsole'
import { endAbandonedTransactions } from '../database/abandonedTransactions'
import { pendingMigrations } from '../database/migrations'
import { startJobs } from '../jobs'
import { createServer } from '../server'
import { requireSecret, SettingsError, type Settings } from '../settings'
import { sealLog } from './sealLog'

export type Serving = {
  /** Where it listens, for people. */
  address: string
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Serves the library: the one server, Next behind it unless only the interfaces are wanted, the jobs
 * beside it. It neither migrates nor seeds.
 * @throws SettingsError with the sentence to print when it cannot start.
 */
export const serve = async (
  settings: Settings,
  { dev = false, pages = true }: { dev?: boolean; pages?: boolean } = {},
): Promise<Serving> => {
  requireSecret(settings)
  const payload = await getPayload({ config: createConfig(settings) })
  if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
    throw new SettingsError(
      'La base de données n’est pas à jour : lancez « npm run migrate », puis relancez.',
    )
  }
  await endAbandonedTransactions(payload)
  await sealLog(payload)
  const { host, port } = settings
  const next = pages ? await preparePages({ dev, host, port }) : undefined
  const server = await createServer({ payload, settings, ...(next && { next }) })
  const opened = await server.listen()
  // Once it runs: until then what is printed is for whoever starts it, as in development it always is.
  if (!dev) takeConsole(payload)
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

const preparePages = async (at: { dev: boolean; host: string; port: number }) => {
  const { prepareNext } = await import('../server/nextPages')
  return prepareNext({ ...at, dir: root })
}
