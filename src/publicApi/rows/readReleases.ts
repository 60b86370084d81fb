import type { Payload } from 'payload'

import { kindCodes } from '../../kinds/facts'
import { schemas } from '../../kinds/schemas'
import { slugs } from '../../slugs'
import type { DocumentKind } from '../../vocabulary/documents'
import {
  storedHolder,
  storedRelease,
  storedReleaseHead,
  type StoredHolder,
  type StoredRelease,
  type StoredReleaseHead,
} from './release'

const headFields = {
  kind: true,
  reference: true,
  number: true,
  order: true,
  status: true,
  title: true,
  effectiveAt: true,
  changeType: true,
  changeSummary: true,
  withdrawal: true,
  updatedAt: true,
} as const

const longOfKinds = kindCodes.flatMap((kind) => schemas[kind].long)

/** What no list shows. */
const longFields = {
  ...Object.fromEntries(longOfKinds.map((column) => [column, false] as const)),
  documentHtml: false,
  documentText: false,
  content: false,
  files: false,
} as const

/** The releases in force of some documents. */
export const readCurrent = async (
  payload: Payload,
  references: readonly string[],
): Promise<StoredRelease[]> => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: { reference: { in: [...references] }, status: { equals: 'inForce' } },
    pagination: false,
    limit: references.length,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => storedRelease.parse(doc))
}

/** The heads of all releases of some documents, newest first. */
export const readHeads = async (
  payload: Payload,
  references: readonly string[],
): Promise<StoredReleaseHead[]> => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: { reference: { in: [...references] } },
    select: headFields,
    sort: '-order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => storedReleaseHead.parse(doc))
}

export type ReleaseQuery = { kind: DocumentKind; reference: string }

/** One release, whatever its status. */
export const readRelease = async (
  payload: Payload,
  { kind, reference, number }: ReleaseQuery & { number: string },
): Promise<StoredRelease | undefined> => {
  const where = {
    kind: { equals: kind },
    reference: { equals: reference },
    number: { equals: number },
  }
  const { docs } = await payload.find({
    collection: slugs.releases,
    where,
    pagination: false,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] && storedRelease.parse(docs[0])
}

/** A page of the history of a document, newest first. */
export const readHistory = async (
  payload: Payload,
  { kind, reference, page, limit }: ReleaseQuery & { page: number; limit: number },
): Promise<{ releases: StoredRelease[]; total: number }> => {
  const where = { kind: { equals: kind }, reference: { equals: reference } }
  const found = await payload.find({
    collection: slugs.releases,
    where,
    select: longFields,
    sort: '-order',
    page,
    limit,
    depth: 0,
    overrideAccess: true,
  })
  return { releases: found.docs.map((doc) => storedRelease.parse(doc)), total: found.totalDocs }
}

/** Every release that holds a file, in force or not. */
export const readHolders = async (payload: Payload, sha256: string): Promise<StoredHolder[]> => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: { 'files.sha256': { equals: sha256 } },
    select: { ...headFields, files: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => storedHolder.parse(doc))
}
