import type { Payload } from 'payload'
import { z } from 'zod'

import { storedPath } from '../../files/storedPath'
import { slugs } from '../../slugs'
import type { HeldFile, StoredHolder } from './release'

const storedMedia = z.object({ id: z.string(), filename: z.string() })

/** A file that a release holds, and where its bytes are; null when nobody knows any more. */
export type LocatedFile = HeldFile & { path: string | null }

/** Finds the bytes of all the files of some releases at once. */
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
      if (media.success) paths.set(media.data.id, storedPath(mediaDir, media.data.filename))
    }
  }
  return ({ files }) =>
    files.map((file) => ({ ...file, path: paths.get(file.media ?? '') ?? null }))
}
