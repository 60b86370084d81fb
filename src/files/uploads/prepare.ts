import { rm } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'

import { slugs } from '../../slugs'
import { settleStaged, stageFile } from './stage'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Looks at a file, redraws it where it is a picture, names it and takes its digest: all that takes long. */
export type Accept = (file: UploadedFile) => Promise<void>

const isAccept = (value: unknown): value is Accept => typeof value === 'function'

/** What the collection of files says of how one is accepted: see its `custom`. */
const acceptOf = ({ collections }: Payload): Accept => {
  const accept: unknown = collections[slugs.media].config.custom['accept']
  if (isAccept(accept)) return accept
  throw new Error('The collection of files does not say how one is accepted')
}

/**
 * Does everything to files that takes long, then runs `act`, which stores their rows in a transaction; what no row
 * was stored for is removed.
 */
export const withPrepared = async <Result>(
  { payload, files }: { payload: Payload; files: readonly UploadedFile[] },
  act: () => Promise<Result>,
): Promise<Result> => {
  const staged: UploadedFile[] = []
  try {
    for (const file of files) {
      await acceptOf(payload)(file)
      staged.push(file)
      await stageFile(payload, file)
    }
    return await act()
  } finally {
    // What cannot be settled now is by its note, in an hour: the answer is not to suffer from it.
    for (const file of staged) await settleStaged(payload, file).catch(() => undefined)
    // Of what was refused before.
    for (const { tempFilePath } of files) if (tempFilePath) await rm(tempFilePath, { force: true })
  }
}
