import { readSettings, requireSecret } from '../settings'
import { untilStopped } from './untilStopped'

/** `npm run dev`: Next in development behind the same server, the database migrated first. */
await untilStopped(async () => {
  Object.assign(process.env, { NODE_ENV: 'development' })
  // Our own server holds the config: a page that is compiled again must not replace it.
  process.env['DISABLE_PAYLOAD_HMR'] = 'true'
  const settings = { ...readSettings(process.env), host: process.env['HOST'] || '127.0.0.1' }
  requireSecret(settings)
  const { migrateFirst } = await import('./migrateFirst')
  await migrateFirst(settings)
  const { serve } = await import('./serve')
  const serving = await serve(settings, { dev: true })
  console.log(`Protothèque (développement) écoute sur ${serving.address}`)
  return serving
})
