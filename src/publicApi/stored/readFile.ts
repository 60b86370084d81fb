import path from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../../slugs'
import type { HeldFile, StoredHolder } from './release'

const storedMedia = z.object({ id: z.string(), filename: z.string() })

/** A file that a release holds, and where its bytes are. */
export type LocatedFile = HeldFile & { path: string }

/** Finds the bytes of all the files of some releases at once; a file without bytes is left out. */
export const locateFiles = async (
  payload: Payload,
  { releases, mediaDir }: { releases: readonly Pick<StoredHolder, 'files'>[]; mediaDir: string },
): Promise<(release: Pick<StoredHolder, 'files'>) => LocatedFile[]> => {
  const wanted = releases.flatMap(({ files }) => files.flatMap(({ media }) => media ?? []))
  const paths = new Map<string, string>()
  if (wanted.length > 0) {
    const { docs } = await payload.find({
      collection: slugs.media,
      where: { id: { in: [...new Set(wanted)] } },
      select: { filename: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const doc of docs) {
      const media = storedMedia.safeParse(doc)
      // The name comes from the database, yet nothing but a plain name may leave the folder.
      if (media.success) {
        paths.set(media.data.id, path.join(mediaDir, path.basename(media.data.filename)))
      }
    }
  }
  return ({ files }) =>
    files.flatMap((file) => {
      const found = file.media === null ? undefined : paths.get(file.media)
      return found === undefined ? [] : [{ ...file, path: found }]
    })
}
