import { access } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'

import { answerInPayloadShape } from '../../src/api'
import { createError } from '../../src/errors'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const isThere = async (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Answers for a file that is not there, of which Payload would say that the library broke; leaves the others to it. */
export const refuseAbsent =
  (folder: string): Handler =>
  async (_req, { params }) => {
    const { filename } = params
    if (/^[\w.-]+$/.test(filename) && (await isThere(path.join(folder, filename)))) return
    return answerInPayloadShape(createError('NOT_FOUND'))
  }
