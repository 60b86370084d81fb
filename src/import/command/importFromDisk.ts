import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { isTransientConflict } from '../../database'
import { createError } from '../../errors'
import { importFile, type FileOutcome } from '../importFile'
import { limits } from '../../ooxml/limits'
import { refusals } from '../../ooxml/refusals'
import type { ImportArguments } from './readArguments'
import { requestAs, valuesOf } from './resolve'

const mostRuns = 5

/** Does what a command line asks. Another process may write meanwhile: a conflict is run again. */
export const importFromDisk = async (
  payload: Payload,
  asked: ImportArguments,
  run = 1,
): Promise<FileOutcome> => {
  try {
    const req = await requestAs(payload, asked.as)
    return await importFile({
      req,
      collection: asked.collection,
      file: { name: path.basename(asked.file), read: () => readBounded(asked.file) },
      into: asked.into,
      values: await valuesOf(req, asked),
      title: asked.title,
      sectionLevel: asked.sectionLevel,
      plainTables: asked.plainTables,
      isDryRun: asked.isDryRun,
    })
  } catch (error) {
    if (!isTransientConflict(error) || run >= mostRuns) throw error
    return importFromDisk(payload, asked, run + 1)
  }
}

/** The bytes of a file, unless it is larger than any that is taken. */
const readBounded = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file).catch(() => {
    throw createError('UNREADABLE_FILE', {
      detail: `Le fichier ${file} ne s’ouvre pas\u00A0: vérifiez son nom et son dossier.`,
    })
  })
  if (found.size > limits.fileBytes) throw createError('TOO_LARGE', refusals.tooHeavy().refusal)
  return readFile(file)
}
