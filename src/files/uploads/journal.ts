import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { afterCommit, afterRollback } from '../../database'
import { settingsOf } from '../../settings/ofPayload'
import { slugs } from '../../slugs'
import { journalFolder } from './folders'

const hasRow = async ({ db }: Payload, filename: string): Promise<boolean> => {
  const where = { filename: { equals: filename } }
  return (await db.findOne({ collection: slugs.media, where })) !== null
}

/** Ends the wait for a file: unless its row was stored, the file goes. */
export const settleFile = async (payload: Payload, filename: string): Promise<void> => {
  const settings = settingsOf(payload)
  if (!(await hasRow(payload, filename))) {
    await rm(path.join(settings.mediaDir, filename), { force: true })
  }
  await rm(path.join(journalFolder(settings), filename), { force: true })
}

/** Notes that a file is about to be written: unless its row is stored, it goes, after a killed process too. */
export const noteFile = async (payload: Payload, filename: string): Promise<void> => {
  const folder = journalFolder(settingsOf(payload))
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, filename), '')
}

/**
 * Notes that a file is about to be written and that its row comes with the transaction of the request.
 * The note outlives the process; the file does not outlive a transaction that was taken back.
 */
export const expectFile = async (req: PayloadRequest, filename: string): Promise<void> => {
  const note = path.join(journalFolder(settingsOf(req.payload)), filename)
  await noteFile(req.payload, filename)
  await afterCommit(req, () => rm(note, { force: true }))
  await afterRollback(req, () => settleFile(req.payload, filename))
}
