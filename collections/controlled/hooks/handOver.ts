import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { documentKey, groupsOfDocuments, relationId } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import type { Row } from '../../../src/payloadFields/row'

const rowsOfDocuments = [slugs.reviews, slugs.decisions, slugs.comments, slugs.releases] as const

type File = { id: number | string; usedBy?: string[] | null }

/** Tells the files that a document uses, or used, which groups have their documents now. */
const handOverFiles = async (req: PayloadRequest, key: string): Promise<void> => {
  const { docs } = await req.payload.db.find<File>({
    collection: slugs.media,
    where: { usedBy: { equals: key } },
    select: { usedBy: true },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id, usedBy } of docs) {
    const groups = await groupsOfDocuments(req, usedBy ?? [])
    const usedByGroups = [...new Set(groups.values())]
    await req.payload.db.updateOne({
      collection: slugs.media,
      id,
      data: { usedByGroups, updatedAt: null },
      req,
    })
  }
}

/** With a document that is given to another group go its reviews, signatures, comments, releases and files. */
export const handOver: CollectionAfterChangeHook<Row> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const group = relationId(doc['workingGroup'])
  if (operation !== 'update' || relationId(previousDoc['workingGroup']) === group) return
  const key = documentKey(collection.slug, String(doc.id))
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const rows of rowsOfDocuments) {
    await req.payload.db.updateMany({
      collection: rows,
      where: { documentKey: { equals: key } },
      // Null leaves the moment of the last change as it is: nothing that a row says has changed.
      data: { documentGroup: group, updatedAt: null },
      req,
    })
  }
  await handOverFiles(req, key)
}
