import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { formatCheckpoint, readWitnesses, verifyAudit, type AuditVerdict } from '../audit'
import { pendingMigrations } from '../database/migrations'
import { readSettings, SettingsError, type Settings } from '../settings'

/** What is printed: the checkpoint last, so that the last line is what a witness keeps. */
const report = (verdict: AuditVerdict, { key, from }: Settings['audit']): void => {
  if (!verdict.intact) {
    console.error(`${verdict.broken}: ${verdict.reason}`)
    return
  }
  const { events, checkpoint, sealedFrom } = verdict
  console.log(`${events} events, intact`)
  if (sealedFrom !== null) console.log(`sealed from event ${sealedFrom} on`)
  if (key !== undefined && from === undefined) {
    console.error(
      sealedFrom === null
        ? 'Aucun évènement n’est scellé par AUDIT_KEY : relancez la bibliothèque avec cette clé. Si elle servait déjà, les sceaux ont été retirés.'
        : `Les évènements d’avant ${sealedFrom} ne sont scellés que par ceux qui suivent : donnez AUDIT_KEY_FROM=${sealedFrom}, pour que des sceaux retirés se voient.`,
    )
  }
  console.log(formatCheckpoint(checkpoint))
}

/** `npm run audit:verify`: computes the log again and says whether it holds, or where it first does not. */
const main = async (): Promise<boolean> => {
  const witnesses = await readWitnesses(process.argv.slice(2))
  if (typeof witnesses === 'string') throw new SettingsError(witnesses)
  const settings = readSettings(process.env)
  const payload = await getPayload({ config: createConfig(settings), disableOnInit: true })
  try {
    if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
      throw new SettingsError(
        'La base n’est pas à jour : lancez « npm run migrate », puis relancez.',
      )
    }
    const verdict = await verifyAudit(payload, { checkpoints: witnesses })
    report(verdict, settings.audit)
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
