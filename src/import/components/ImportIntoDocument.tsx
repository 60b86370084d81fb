import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { isPerson, mayEditFor, relationId } from '../../access'
import type { ControlledSlug } from '../../slugs'
import { readStandings } from '../../standing'
import { ImportInto } from './ImportInto'

type Props = {
  /** Given by the collection; the rest by Payload. */
  collection: ControlledSlug
  id?: number | string
  payload: Payload
  user?: unknown
}

const withRound = ['inReview', 'inApproval', 'approved', 'scheduled']

/** The import button of a document, for those who may edit it. */
export const ImportIntoDocument = async ({ collection, id, payload, user }: Props) => {
  if (id === undefined || !isPerson(user)) return null
  const doc = await payload.findByID({
    collection,
    id: String(id),
    select: { workingGroup: true },
    depth: 0,
    disableErrors: true,
    user,
    overrideAccess: false,
  })
  const group = relationId(doc?.workingGroup)
  const req = await createLocalReq({ user }, payload)
  if (group === undefined || !(await mayEditFor(req, group))) return null
  const key = `${collection}/${String(id)}`
  const standing = (await readStandings(payload, [key])).get(key)
  return (
    <ImportInto
      collection={collection}
      endsRound={standing !== undefined && withRound.includes(standing.state)}
      id={String(id)}
    />
  )
}
