import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { groupsOf, personOf } from '../../../src/access'
import { createError } from '../../../src/errors'
import { expectFile } from '../../../src/files/uploads'
import { operationOf } from '../../shared/operationOf'
import type { Row } from '../../../src/payloadFields/row'
import { acceptFile } from '../content/acceptFile'
import { fileKinds } from '../content/kinds'

const digestName = 'mediaSha256'

type IncomingFile = NonNullable<PayloadRequest['file']>

// By the file itself: one request may bring several, and only what was looked at here counts.
const digests = new WeakMap<object, string>()

/** Looks at a file ahead of the transaction in which its row is written. */
export const acceptAhead = async (file: IncomingFile): Promise<void> => {
  digests.set(file, await acceptFile(file))
}

const mayUpload = async (req: PayloadRequest): Promise<boolean> =>
  (await groupsOf(req, 'author', 'lead')).length > 0

/**
 * Checks a file before Payload stores it. A stored file is never replaced: releases name it by its
 * SHA-256, and what was signed must stay what it was.
 */
export const receiveFile: CollectionBeforeOperationHook = async (asked) => {
  const { req } = asked
  const { file } = req
  // Cropping in place would write other bytes under the same name.
  delete req.query['uploadEdits']
  const operation = operationOf(asked)
  if (operation !== 'create' && (!file || operation !== 'update')) return
  // Who may not upload is refused by the access rule: not a byte is looked at for them.
  if (asked.overrideAccess !== true && !(await mayUpload(req))) return
  // Payload would fetch one from an address that the client names.
  if (!file) {
    const errors = [{ path: 'file', message: 'Joignez le fichier à déposer.' }]
    throw createError('INVALID_BODY', { errors })
  }
  if (operation === 'update') {
    throw createError('CONFLICT', {
      detail: 'Un fichier déposé ne se remplace pas : déposez le nouveau, puis changez le lien.',
    })
  }
  req.context[digestName] = digests.get(file) ?? (await acceptFile(file))
  // Its name is nobody else's: Payload need not look for another one.
  Object.assign(asked.args, { overwriteExistingFiles: true })
}

/** What follows from the bytes of a file, and the name that it was given when it came. */
const facts = [
  'sha256',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'url',
  'thumbnailURL',
  'uploadedBy',
] as const

const isPicture = (mimeType: unknown): boolean =>
  typeof mimeType === 'string' && fileKinds[mimeType]?.isImage === true

/**
 * Writes what the library knows of the file: nobody says it, whatever way they came. A picture is shown at the size
 * that is written here, and a file sent as the type that is.
 */
export const describeFile: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    return { ...data, ...Object.fromEntries(facts.map((name) => [name, originalDoc?.[name]])) }
  }
  if (typeof req.context[digestName] !== 'string') throw createError('INVALID_BODY')
  // Payload writes the file next, and its row after that.
  await expectFile(req, String(data['filename']))
  return {
    ...data,
    // Payload measures pictures; of anything else a client could say what it liked.
    ...(!isPicture(data['mimeType']) && { width: null, height: null }),
    sha256: req.context[digestName],
    uploadedBy: personOf(req)?.id ?? data['uploadedBy'] ?? null,
  }
}
