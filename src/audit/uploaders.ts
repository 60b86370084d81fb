import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import type { Contributor } from './authorship'

const idSchema = z.union([z.string(), z.number()]).transform(String)

const fileSchema = z.object({
  uploadedBy: idSchema.nullish(),
  usedBy: z.array(z.string()).nullish(),
  sha256: z.string().nullish(),
})
const personSchema = z.object({ id: idSchema, name: z.string() })

/** A file as far as its author is concerned. */
export type UploadedFile = z.infer<typeof fileSchema>

/** Files, with who uploaded each. */
export const findFiles = async (req: PayloadRequest, where: Where): Promise<UploadedFile[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.media,
    where,
    select: { uploadedBy: true, usedBy: true, sha256: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((row) => fileSchema.parse(row))
}

/** Whoever uploaded these files, by the names that they have today. */
export const uploadersOf = async (
  req: PayloadRequest,
  files: readonly UploadedFile[],
): Promise<Contributor[]> => {
  const users = new Set(files.flatMap(({ uploadedBy }) => uploadedBy ?? []))
  if (users.size === 0) return []
  const { docs } = await req.payload.db.find({
    collection: slugs.users,
    where: { id: { in: [...users] } },
    select: { name: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((row) => personSchema.parse(row)).map(({ id, name }) => ({ user: id, name }))
}
