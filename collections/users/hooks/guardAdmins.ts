import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { createError } from '../../../src/errors'
import { slugs } from '../../../src/slugs'
import type { Row } from '../../../src/payloadFields/row'

const isAdmin = (row: Partial<Row> | undefined): boolean =>
  row?.['active'] !== false && Array.isArray(row?.['roles']) && row['roles'].includes('admin')

const otherAdmins = async (req: PayloadRequest, id: number | string): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.users,
    where: {
      and: [
        { roles: { in: ['admin'] } },
        { active: { not_equals: false } },
        { id: { not_equals: id } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** The first account is an admin's unless it is made otherwise, and the last admin stays one: else nobody could let anyone in. */
export const guardAdmins: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    if (Array.isArray(data['roles']) && data['roles'].length > 0) return data
    const { totalDocs } = await req.payload.count({
      collection: slugs.users,
      overrideAccess: true,
      req,
    })
    return totalDocs === 0 ? { ...data, roles: ['admin'], active: true } : data
  }
  if (!originalDoc || !isAdmin(originalDoc) || isAdmin(data)) return data
  if ((await otherAdmins(req, originalDoc.id)) > 0) return data
  throw createError('CONFLICT', {
    detail: 'C’est le dernier administrateur : nommez-en un autre d’abord.',
  })
}
