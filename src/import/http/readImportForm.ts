import { readFile, rm } from 'node:fs/promises'

import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { createError, type FieldIssue } from '../../errors'
import { limits } from '../../ooxml/limits'
import { refusals } from '../../ooxml/refusals'

const id = z.string().min(1).max(64)

const schema = z.strictObject({
  workingGroup: id.optional(),
  themes: z.array(id).max(20).optional(),
  title: z.string().trim().min(1).max(300).optional(),
  year: z.number().int().optional(),
  issue: z.string().max(8).optional(),
  plainTables: z.array(z.number().int().min(1).max(100_000)).max(10_000).optional(),
  sectionLevel: z.number().int().min(1).max(9).optional(),
})

export type ImportForm = z.infer<typeof schema> & { file: UploadedFile }

/** The file that was sent: its bytes are read only once the rest has been allowed. */
export type UploadedFile = { name: string; read: () => Promise<Uint8Array> }

const sentences: Readonly<Record<string, string>> = {
  workingGroup: 'L’identifiant d’un groupe de travail est attendu.',
  themes: 'Une liste d’identifiants de thèmes est attendue.',
  title: 'Un titre de 1 à 300 caractères est attendu.',
  year: 'Une année, en nombre entier, est attendue.',
  issue: 'Un numéro de lettre (T1 à T4, HS1…) est attendu.',
  plainTables:
    'Une liste de numéros de tableaux, comptés à partir de 1 dans l’ordre du texte, est attendue.',
  sectionLevel: 'Un niveau de titre de Word, de 1 à 9, est attendu.',
}

/** The form of an import: `file`, and `_payload` with its fields. @throws INVALID_BODY */
export const readImportForm = async (req: PayloadRequest): Promise<ImportForm> => {
  const type = req.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw createError('INVALID_BODY', {
      detail:
        'Envoyez un formulaire (multipart/form-data) avec le fichier dans «\u00A0file\u00A0».',
    })
  }
  try {
    await addDataAndFileToRequest(req)
  } catch {
    // Payload answers 500 to a `_payload` that is no JSON, and to a form that ends too early.
    throw createError('INVALID_BODY', {
      detail:
        'Le formulaire envoyé est incomplet, ou «\u00A0_payload\u00A0» n’est pas du JSON valable.',
    })
  }
  const parsed = schema.safeParse(req.data ?? {})
  const file = req.file
  const errors: FieldIssue[] = [
    ...(parsed.success ? [] : issuesOf(parsed.error)),
    ...(file === undefined ? [{ path: 'file', message: 'Joignez le fichier à importer.' }] : []),
  ]
  if (!parsed.success || file === undefined) throw createError('INVALID_BODY', { errors })
  return { ...parsed.data, file: uploaded(file) }
}

const issuesOf = ({ issues }: z.ZodError): FieldIssue[] =>
  issues.flatMap((issue): FieldIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((path) => ({ path, message: 'Ce champ n’existe pas.' }))
    }
    const [name = ''] = issue.path
    const message = sentences[String(name)] ?? 'Des champs en JSON sont attendus.'
    return [{ path: issue.path.join('.'), message }]
  })

const uploaded = ({
  name,
  size,
  data,
  tempFilePath,
}: NonNullable<PayloadRequest['file']>): UploadedFile => ({
  name,
  read: async () => {
    if (size > limits.fileBytes) throw createError('TOO_LARGE', refusals.tooHeavy().refusal)
    return tempFilePath === undefined ? data : readFile(tempFilePath)
  },
})

/** The temporary files of an upload, to be removed when it has been dealt with. */
export const temporaryFilesOf = ({ file, files }: PayloadRequest): string[] =>
  [file, ...Object.values(files ?? {})]
    .flat()
    .flatMap((uploadedFile) => uploadedFile?.tempFilePath ?? [])

/** Removes what an upload left on the disk. */
export const removeFiles = async (paths: string[]): Promise<void> => {
  await Promise.all(paths.map((path) => rm(path, { force: true })))
}
