import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import type { ControlledSlug } from '../slugs'
import { isRecord } from '../input/isRecord'

type Question = {
  req: PayloadRequest
  collection: ControlledSlug
  id: number | string | undefined
  data: unknown
}

/** A value without what a form adds to it: row ids, empty values, a relation's populated document. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map(bare) : undefined
  if (!isRecord(value)) return value === null || value === '' ? undefined : value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, member]) => [name, bare(member)] as const)
    .filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries)
}

// `expectedHash` says what a form was filled from: it is compared, never stored.
const administrative = [
  'workingGroup',
  'deletedAt',
  'updatedAt',
  'createdAt',
  'id',
  'expectedHash',
] as const
const isAdministrative = (name: string) => administrative.some((known) => known === name)

/**
 * Whether a save only moves a document to another group, or in and out of the trash: all that a
 * coordinator may do. The admin sends the whole form, so the rest has to be as it is stored.
 */
export const movesOnly = async ({ req, collection, id, data }: Question): Promise<boolean> => {
  // Payload asks without data to know whether to show the form at all.
  if (!isRecord(data)) return true
  // Only the restoring of a version comes with a status here.
  if ('_status' in data) return false
  const content = Object.keys(data).filter((name) => !isAdministrative(name))
  if (content.length === 0) return true
  if (id === undefined) return false
  const stored: unknown = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return (
    isRecord(stored) &&
    content.every((name) => isDeepStrictEqual(bare(data[name]), bare(stored[name])))
  )
}
