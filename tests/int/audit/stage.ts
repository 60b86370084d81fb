import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import {
  formatCheckpoint,
  verifyAudit,
  type AuditVerdict,
  type Checkpoint,
} from '../../../src/audit'
import type { Library, People } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { startJourney } from '../workflow/journey'

/** The checkpoint that `audit:verify` prints now. @throws when the log does not hold. */
export const checkpointOf = async ({ payload }: Library): Promise<Checkpoint> => {
  const verdict = await verifyAudit(payload)
  if (!verdict.intact) throw new Error(`${verdict.broken}: ${verdict.reason}`)
  return verdict.checkpoint
}

/** What does not hold; undefined for a log that is intact. */
export const brokenIn = async (
  { payload }: Library,
  checkpoints: readonly Checkpoint[] = [],
): Promise<string | undefined> => {
  const verdict: AuditVerdict = await verifyAudit(payload, { checkpoints })
  return verdict.intact ? undefined : verdict.broken
}

export const asText = formatCheckpoint

/** Releases a protocol with a picture attached; gives where the picture is read, and where it lies. */
export const releaseWithFile = async (library: Library, people: People) => {
  const form = fileForm(png(), 'schema.png', { alt: 'Un schéma' })
  const { body } = await library.api('POST', '/media', { as: people.author.email, form })
  const { id, sha256, filename } = body.doc
  const attachments = [{ title: 'Le schéma', file: id }]
  const journey = await startJourney(library, people, { attachments })
  await journey.release()
  const read = await library.v1(`/protocols/${journey.reference}`)
  const url = String(read.body.attachments[0].url)
  return {
    journey,
    sha256: String(sha256),
    address: url.slice(url.indexOf('/v1/')),
    stored: path.join(library.settings.mediaDir, String(filename)),
  }
}

/** Puts other bytes of the same length in a file's place. */
export const spoilBytes = async (file: string): Promise<void> => {
  const bytes = await readFile(file)
  const at = bytes.length - 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(file, bytes)
}
