import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { digestOfFile } from '../files/digest'
import { storedPath } from '../files/storedPath'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import { rowsOf } from './rowsOf'

const idText = z.union([z.string(), z.number()]).transform(String)

const releaseSchema = z.object({
  reference: z.string(),
  number: z.string(),
  files: z
    .array(
      z.object({
        sha256: z.string(),
        name: z.string().nullish(),
        media: z.union([idText, z.object({ id: idText }).transform(({ id }) => id)]).nullish(),
      }),
    )
    .nullish(),
})

const mediaSchema = z.object({ id: idText, filename: z.string().nullish() })

const readPaths = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const { mediaDir } = settingsOf(req.payload)
  const paths = new Map<string, string>()
  const question = { collection: slugs.media, sort: 'id', select: { filename: true } } as const
  for await (const row of rowsOf(req, question)) {
    const { id, filename } = mediaSchema.parse(row)
    if (typeof filename === 'string') paths.set(id, storedPath(mediaDir, filename))
  }
  return paths
}

/** What the bytes of a file are; null when there are none. */
const digestAt = async (file: string | undefined): Promise<string | null> => {
  if (file === undefined) return null
  try {
    return await digestOfFile(file)
  } catch {
    return null
  }
}

/**
 * Computes the digest of every file of every release again, whatever became of the release. Gives the first
 * that is not what was signed; null when all are. Call it once the rows hold: they say what was signed.
 */
export const firstFaultyFile = async (
  req: PayloadRequest,
): Promise<{ file: string; reason: string } | null> => {
  const paths = await readPaths(req)
  const seen = new Set<string>()
  const select = { reference: true, number: true, files: true } as const
  for await (const row of rowsOf(req, { collection: slugs.releases, sort: 'auditSeq', select })) {
    const { reference, number, files } = releaseSchema.parse(row)
    for (const { sha256, name, media } of files ?? []) {
      const path = paths.get(media ?? '')
      const key = `${sha256} ${path ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      const found = await digestAt(path)
      if (found === sha256) continue
      const what = found === null ? 'ne peut pas être lu' : 'n’est pas celui qui a été signé'
      return {
        file: `${sha256}/${name ?? ''}`,
        reason: `le fichier de ${reference} ${number} ${what}`,
      }
    }
  }
  return null
}
