import { slugs } from '../../../src/slugs'
import type { Library } from '../../helpers'

/** What hangs on a document that was moved, as the hook of a move writes it. */
export const giveBack = async (
  { payload: { db } }: Library,
  { key, group }: { key: string; group: string },
): Promise<void> => {
  const data = { documentGroup: group }
  for (const collection of [slugs.reviews, slugs.decisions, slugs.comments, slugs.releases])
    await db.updateMany({ collection, where: { documentKey: { equals: key } }, data })
  const where = { usedBy: { equals: key } }
  await db.updateMany({ collection: slugs.media, where, data: { usedByGroups: [group] } })
}
