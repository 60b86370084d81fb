import { existsSync } from 'node:fs'
import path from 'node:path'
import type { UploadConfig } from 'payload'

import { answerInPayloadShape } from '../../src/rest'
import { createError } from '../../src/errors'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Answers for a file that is not there, of which Payload would say that the library broke; leaves the others to it. */
export const refuseAbsent =
  (folder: string): Handler =>
  (_req, { params: { filename } }) =>
    /^[\w.-]+$/.test(filename) && existsSync(path.join(folder, filename))
      ? undefined
      : answerInPayloadShape(createError('NOT_FOUND'))
