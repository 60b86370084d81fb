import type { CollectionConfig, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { anyWhere, isOneOf, nobody, type Rule } from './combine'
import { assignedDocumentKeys, groupsOfDocuments } from './documentKeys'
import { groupsOf } from './memberships'
import { personOf, readsEverything } from './person'
import { isProbe } from './probe'
import { relationId } from './relationId'

/**
 * Whatever has a row. With `true` Payload would send any file of the folder by its name: what an upload
 * that was cut off left behind too.
 */
const anyRow = { id: { exists: true } }

const readMedia: Rule = async (asked) => {
  const { req } = asked
  const person = personOf(req)
  if (!person) return false
  if (readsEverything(person)) return anyRow
  const own = { uploadedBy: { equals: person.id } }
  if (isProbe(asked)) return own
  return anyWhere([
    own,
    isOneOf('usedByGroups', await groupsOf(req)),
    isOneOf('usedBy', await assignedDocumentKeys(req)),
  ])
}

const uploadMedia: Rule = async ({ req }) => (await groupsOf(req, 'author', 'lead')).length > 0

type Stored = { uploadedBy?: unknown; usedBy?: unknown }

const usersOf = ({ usedBy }: Stored): string[] =>
  Array.isArray(usedBy) ? usedBy.map((key: unknown) => String(key)) : []

// The text of a file is part of every document that uses it: whoever changes it writes in all of them.
const describeOne = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const file = await req.payload.db.findOne<Stored & { id: string }>({
    collection: slugs.media,
    where: { id: { equals: id } },
    req,
  })
  if (!file) return false
  const used = usersOf(file)
  if (used.length === 0) return relationId(file.uploadedBy) === personOf(req)?.id
  const groups = await groupsOfDocuments(req, used)
  const own = await groupsOf(req, 'author', 'lead')
  return used.every((key) => own.some((group) => group === groups.get(key)))
}

const describeMedia: Rule = async (asked) => {
  const { req, id } = asked
  const person = personOf(req)
  if (!person) return false
  // The gateway asks for many of them one by one.
  if (id === undefined) return isProbe(asked) && { uploadedBy: { equals: person.id } }
  return describeOne(req, id)
}

/**
 * Files: private. Who uploaded one reads it, and whoever may read a working copy that uses it; once
 * a release holds it, the public reads it at `/v1/files`. Described by who uploaded it until a document uses
 * it; from then on by those who may edit every document that does.
 */
export const mediaAccess: NonNullable<CollectionConfig['access']> = {
  create: uploadMedia,
  read: readMedia,
  update: describeMedia,
  delete: nobody,
}
