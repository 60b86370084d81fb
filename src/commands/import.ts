import { getPayload } from 'payload'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { pendingMigrations } from '../database/migrations'
import { isCodedError, toProblem } from '../errors'
import { describeReport } from '../import/command/describe'
import { importFromDisk } from '../import/command/importFromDisk'
import { readArguments, usage, type ImportArguments } from '../import/command/readArguments'
import { asInvalidBody } from '../import/http/invalidBody'
import type { FileOutcome } from '../import/importFile'
import { readSettings, requireSecret, SettingsError } from '../settings'
import { sealLog } from './sealLog'

/** `npm run import`: a Word file becomes a working copy; prints the report; exit 1 when refused. */
const main = async (asked: ImportArguments): Promise<void> => {
  const settings = readSettings(process.env)
  requireSecret(settings)
  const payload = await getPayload({ config: createConfig(settings), disableOnInit: true })
  try {
    if ((await pendingMigrations(payload, migrationsOf(settings))).length > 0) {
      throw new SettingsError(
        'La base n’est pas à jour : lancez «\u00A0npm run migrate\u00A0», puis relancez.',
      )
    }
    await sealLog(payload)
    print(await importFromDisk(payload, asked), asked)
  } finally {
    await payload.destroy()
  }
}

const print = ({ doc, report }: FileOutcome, { isJson, isDryRun, into }: ImportArguments): void => {
  if (isJson) {
    console.log(JSON.stringify(isDryRun ? report : { doc, report }, null, 2))
    return
  }
  for (const line of describeReport(report)) console.log(line)
  if (doc === null) console.log('\nEssai\u00A0: rien n’a été écrit.')
  else console.log(`\nDocument ${into === undefined ? 'créé' : 'remplacé'}\u00A0: ${doc.id}`)
}

/** Says why in one sentence, and names each wrong field; only what we did not foresee shows its trace. */
const explain = (error: unknown, isJson: boolean): void => {
  const known = asInvalidBody(error)
  if (known instanceof SettingsError) console.error(known.message)
  else if (!isCodedError(known)) console.error(known)
  else if (isJson) console.error(JSON.stringify(toProblem(known), null, 2))
  else {
    console.error(`${known.code}\u00A0: ${known.message}`)
    for (const { path, message } of known.details.errors ?? [])
      console.error(`- ${path}\u00A0: ${message}`)
  }
}

const asked = readArguments(process.argv.slice(2))
if (typeof asked === 'string') {
  console.error(`${asked}\n${usage}`)
  process.exit(1)
}
try {
  await main(asked)
  process.exit(0)
} catch (error) {
  explain(error, asked.isJson)
  process.exit(1)
}
