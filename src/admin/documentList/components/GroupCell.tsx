import type { Payload } from 'payload'
import { cache } from 'react'

import { relationId } from '../../../access'
import { slugs } from '../../../slugs'

type Props = { payload: Payload; cellData: unknown }

// All groups at once: there are few, and everybody may read their names.
const namesOf = cache(async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: slugs.workingGroups,
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
})

/** The group that a document belongs to, in the list of documents. */
export const GroupCell = async ({ payload, cellData }: Props) => {
  const id = relationId(cellData)
  const name = id === undefined ? undefined : (await namesOf(payload)).get(id)
  return <span>{name ?? 'Aucun'}</span>
}
