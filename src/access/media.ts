import type { CollectionConfig } from 'payload'

import { anyWhere, isOneOf, nobody, type Rule } from './combine'
import { documentKeysOfGroups, readableDocumentKeys } from './documentKeys'
import { groupsOf } from './memberships'
import { personOf, readsEverything } from './person'
import { isProbe } from './probe'

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
  return anyWhere([own, isOneOf('usedBy', await readableDocumentKeys(req))])
}

const uploadMedia: Rule = async ({ req }) => (await groupsOf(req, 'author', 'lead')).length > 0

const describeMedia: Rule = async (asked) => {
  const { req } = asked
  const person = personOf(req)
  if (!person) return false
  const own = { uploadedBy: { equals: person.id } }
  if (isProbe(asked)) return own
  const keys = await documentKeysOfGroups(req, await groupsOf(req, 'author', 'lead'))
  return anyWhere([own, isOneOf('usedBy', keys)])
}

/**
 * Files: private. Who uploaded one reads it, and whoever may read a working copy that uses it; once
 * a release holds it, the public reads it at `/v1/files`.
 */
export const mediaAccess: NonNullable<CollectionConfig['access']> = {
  create: uploadMedia,
  read: readMedia,
  update: describeMedia,
  delete: nobody,
}
