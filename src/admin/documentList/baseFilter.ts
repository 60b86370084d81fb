import type { BaseFilter, PayloadRequest, Where } from 'payload'

import type { ControlledSlug } from '../../slugs'
import { slugs } from '../../slugs'
import { documentStatuses } from '../../vocabulary/documentStatus'
import { stateCondition, statusCondition } from '../documentStatus'
import { readFilters } from './filters'

const named = async (
  req: PayloadRequest,
  { collection, where }: { collection: 'themes' | 'working-groups'; where: Where },
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: {},
    depth: 0,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs.map(({ id }) => id)
}

/**
 * Narrows the list of a controlled collection to what its address asks for by `state`, `group` and
 * `theme`. It only ever takes away: what the person may read is decided by the access of the collection.
 */
export const narrowList =
  (collection: ControlledSlug): BaseFilter =>
  async ({ req }) => {
    const { state, group, theme } = readFilters(req.query)
    const conditions: Where[] = []
    if (documentStatuses.is(state))
      conditions.push(await statusCondition(req.payload, { collection, status: state }))
    else if (state !== undefined)
      conditions.push(await stateCondition(req.payload, { collection, state }))
    if (group !== undefined) {
      const where = { slug: { equals: group } }
      const ids = await named(req, { collection: slugs.workingGroups, where })
      conditions.push({ workingGroup: { in: ids } })
    }
    if (theme !== undefined) {
      const ids = await named(req, { collection: slugs.themes, where: { code: { equals: theme } } })
      conditions.push({ themes: { in: ids } })
    }
    return conditions.length === 0 ? null : { and: conditions }
  }
