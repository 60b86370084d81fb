import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import { isControlledSlug } from '../slugs'
import {
  anyWhere,
  networkOnly,
  nobody,
  persons,
  writtenByTheLibraryOnly,
  type Asked,
  type Rule,
} from './combine'
import { documentKey, isReadableDocument, ofReadableDocuments } from './documentKeys'
import { hasNetworkRole, personOf, readsEverything } from './person'
import { isProbe, mayEver } from './probe'
import { polymorphicId } from './relationId'

type AccessObject = NonNullable<CollectionConfig['access']>

/** Rows that speak of a document are read by whoever may read its working copy. */
export const readWithTheDocument: Rule = async (asked) => {
  const { req } = asked
  if (!personOf(req)) return false
  if (readsEverything(req.user)) return true
  if (isProbe(asked)) return mayEver(asked)
  return anyWhere(await ofReadableDocuments(req))
}

/** Reviews and decisions: read with the document, written by the workflow only. */
export const reviewRowsAccess: AccessObject = {
  ...writtenByTheLibraryOnly,
  read: readWithTheDocument,
}

// An auditor reads everything and writes nothing: both of these want another ground than that role.
const readsToWrite = async (
  req: PayloadRequest,
  target: { collection: string; id: string },
): Promise<boolean> => {
  if (!isControlledSlug(target.collection)) return false
  if (hasNetworkRole(req.user, 'coordinator', 'editor')) return true
  return isReadableDocument(req, documentKey(target.collection, target.id))
}

const writesSomewhere = async (asked: Asked): Promise<boolean> =>
  hasNetworkRole(asked.req.user, 'coordinator', 'editor') || (await mayEver(asked)) !== false

const createComment: Rule = async (asked) => {
  const { req, data } = asked
  if (!personOf(req)) return false
  const hasDocument = typeof data === 'object' && data !== null && 'document' in data
  // Payload asks so for its menu and its form; else the body is wrong, and the answer says so.
  if (!hasDocument) return writesSomewhere(asked)
  const target = polymorphicId(data.document)
  return target !== undefined && readsToWrite(req, target)
}

/** Comments: by whoever may read the working copy; they stay as they were written. */
export const commentsAccess: AccessObject = {
  create: createComment,
  read: readWithTheDocument,
  update: nobody,
  delete: nobody,
}

const readReleases: Rule = async (asked) => {
  const { req } = asked
  if (readsEverything(req.user)) return true
  const inForce = { status: { equals: 'inForce' } }
  if (!personOf(req) || isProbe(asked)) return inForce
  return anyWhere([inForce, ...(await ofReadableDocuments(req))])
}

/** Releases: everyone reads what is in force, a group the whole history of its documents. */
export const releasesAccess: AccessObject = { ...writtenByTheLibraryOnly, read: readReleases }

/** Rows of the change feed: the public reads them at /v1. */
export const changesAccess: AccessObject = { ...writtenByTheLibraryOnly, read: persons }

/** The audit log. */
export const auditAccess: AccessObject = {
  ...writtenByTheLibraryOnly,
  read: networkOnly('coordinator', 'auditor', 'admin'),
}

/** What follows from the logs: cursors, what was put aside, mails. An admin looks after it. */
export const machineryAccess: AccessObject & { read: Access } = {
  ...writtenByTheLibraryOnly,
  read: networkOnly('admin'),
}

/** Rows that only the library itself reads and writes. */
export const internalAccess: AccessObject & { read: Access } = {
  ...writtenByTheLibraryOnly,
  read: nobody,
}
