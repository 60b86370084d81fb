import { createError } from '../../../src/errors'
import { checkInside } from './checkInside'
import { uniqueFileName } from './fileName'
import { fileKinds, type FileKind } from './kinds'
import { redrawImage } from './redrawImage'
import { contentTypeOf, digestOf, inputOf, replaceBytes, sizeOf, type IncomingFile } from './source'

const oldOfficeType = 'application/x-cfb'

const unsupported = (mimeType: string | undefined) =>
  createError('UNSUPPORTED_FILE', {
    detail:
      mimeType === oldOfficeType
        ? 'Ce fichier est protégé par un mot de passe ou d’un ancien format (.doc, .ppt) : enregistrez-le sans mot de passe en .docx ou .pptx.'
        : 'Ce type de fichier n’est pas accepté : déposez une image (PNG, JPEG, WebP, GIF), un PDF, un .docx, un .pptx ou une vidéo (MP4, WebM).',
  })

const kindOf = (mimeType: string | undefined): { mimeType: string; kind: FileKind } => {
  const kind = mimeType === undefined ? undefined : fileKinds[mimeType]
  if (mimeType === undefined || !kind) throw unsupported(mimeType)
  return { mimeType, kind }
}

/**
 * Looks at what a file is, not at what it says it is; refuses what the library does not keep, redraws
 * pictures, names the file, and gives the SHA-256 of the bytes that will be stored.
 * @throws UNSUPPORTED_FILE, TOO_LARGE, UNREADABLE_FILE
 */
export const acceptFile = async (file: IncomingFile): Promise<string> => {
  const bytes = await sizeOf(file)
  if (bytes === 0) throw createError('UNREADABLE_FILE', { detail: 'Ce fichier est vide.' })
  const { mimeType, kind } = kindOf(await contentTypeOf(file))
  if (bytes > kind.limit) {
    throw createError('TOO_LARGE', {
      detail: `Ce fichier dépasse ${String(kind.limit / 1024 / 1024)} Mo, la limite pour ce type.`,
    })
  }
  await checkInside(file, mimeType)
  if (kind.isImage) await replaceBytes(file, await redrawImage(inputOf(file), mimeType))
  file.mimetype = mimeType
  file.name = uniqueFileName(file.name, kind.extension)
  file.size = await sizeOf(file)
  return digestOf(file)
}
