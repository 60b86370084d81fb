import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { settingsOf } from '../../settings/ofPayload'
import { noteFile, settleFile } from './journal'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** What Payload takes the bytes from; it copies this onto the file itself, which is the same one by another name. */
const partOf = (name: string): string => `${name}.part`

/**
 * Puts a file where it stays, under its last name, before its row is written: copying it within the transaction would
 * keep everybody else from writing. Both names are noted first, so that neither outlives a process that is killed.
 */
export const stageFile = async (payload: Payload, file: UploadedFile): Promise<void> => {
  const { mediaDir } = settingsOf(payload)
  const target = path.join(mediaDir, file.name)
  const part = partOf(target)
  await mkdir(mediaDir, { recursive: true })
  await noteFile(payload, file.name)
  await noteFile(payload, partOf(file.name))
  if (file.tempFilePath) {
    const { tempFilePath } = file
    // Temporary files may be on another disk.
    await link(tempFilePath, part).catch(() => copyFile(tempFilePath, part))
    await rm(tempFilePath, { force: true })
  } else await writeFile(part, file.data)
  // Where a disk knows no second name of a file, Payload has to copy.
  await link(part, target).catch(() => undefined)
  file.tempFilePath = part
  file.data = Buffer.alloc(0)
}

/** Removes what was put there unless its row was stored. */
export const settleStaged = async (payload: Payload, { name }: UploadedFile): Promise<void> => {
  await settleFile(payload, partOf(name))
  await settleFile(payload, name)
}
