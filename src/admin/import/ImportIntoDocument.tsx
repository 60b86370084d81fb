import type { Payload } from 'payload'

import { isPerson, mayEditFor, relationId } from '../../access'
import { requestOfPage } from '../requestOfPage'
import type { ControlledSlug } from '../../slugs'
import { ImportInto } from './ImportInto'

type Props = {
  /** Given by the collection; the rest by Payload. */
  collection: ControlledSlug
  id?: number | string
  payload: Payload
  user?: unknown
}

/** The import button of a document, for those who may edit it. */
export const ImportIntoDocument = async ({ collection, id, payload, user }: Props) => {
  if (id === undefined || !isPerson(user)) return null
  const req = await requestOfPage(payload, user)
  const doc = await payload.findByID({
    collection,
    id: String(id),
    select: { workingGroup: true },
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  const group = relationId(doc?.workingGroup)
  if (group === undefined || !(await mayEditFor(req, group))) return null
  return <ImportInto collection={collection} id={String(id)} />
}
