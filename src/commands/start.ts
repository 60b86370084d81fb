import { existsSync } from 'node:fs'
import path from 'node:path'

import { readSettings, requireSecret, SettingsError } from '../settings'
import { untilStopped } from './untilStopped'

const built = path.resolve(import.meta.dirname, '../../.next/BUILD_ID')

/** `npm start`: serves what was built, migrated and filled before; does none of it by itself. */
await untilStopped(async () => {
  // React and Next choose their builds by it, when they are imported.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const settings = readSettings(process.env)
  requireSecret(settings)
  if (!existsSync(built)) {
    throw new SettingsError(
      'L’application n’est pas construite : lancez « npm run build », puis relancez.',
    )
  }
  // Imported after the checks: the sentences above should not wait for Payload.
  const { serve } = await import('./serve')
  const serving = await serve(settings)
  console.log(`Protothèque écoute sur ${serving.address}`)
  return serving
})
