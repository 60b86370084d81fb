import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { now } from '../../dates/clock'
import { settingsOf } from '../../settings/ofPayload'
import { journalFolder, temporaryFolder } from './folders'
import { settleFile } from './journal'

// Longer than any request takes, however slow its line.
const patience = 60 * 60 * 1000

const abandonedIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => [])
  const before = now().getTime() - patience
  const ages = names.map(async (name) => {
    const facts = await stat(path.join(folder, name)).catch(() => undefined)
    return facts !== undefined && facts.mtimeMs < before ? [name] : []
  })
  return (await Promise.all(ages)).flat()
}

/**
 * Removes what killed processes left on the disk: files whose rows were never stored, and temporary ones.
 * A file that nobody noted is left alone: with a wrong setting, it may be another library's.
 */
export const removeLeftovers = async (payload: Payload): Promise<void> => {
  const settings = settingsOf(payload)
  for (const name of await abandonedIn(journalFolder(settings))) await settleFile(payload, name)
  const folder = temporaryFolder(settings)
  for (const name of await abandonedIn(folder)) await rm(path.join(folder, name), { force: true })
}
