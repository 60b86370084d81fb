import { readSettings, requireSecret } from '../settings'
import { untilStopped } from './untilStopped'

/** The end of `npm run demo`, in one process: migrates, fills the sample library, serves it. */
await untilStopped(async () => {
  const settings = readSettings(process.env)
  requireSecret(settings)
  const [{ migrateFirst }, { fillLibrary }, { serve }, { describeAccounts }] = await Promise.all([
    import('./migrateFirst'),
    import('./fillLibrary'),
    import('./serve'),
    import('../demo'),
  ])
  await migrateFirst(settings)
  const outcome = await fillLibrary(settings)
  const serving = await serve(settings)
  console.log(`\nProtothèque est prête : ${serving.address}\n`)
  if (outcome !== 'foreign') for (const line of describeAccounts(settings)) console.log(line)
  return serving
})
