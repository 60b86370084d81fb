import { slugs } from '../slugs'
import type { ReleasePort } from '../workflow/options'
import { confirm, reinstate, withdraw } from './lifecycle'
import { differing } from './differing'
import { publish } from './publish'
import { findReleases } from './rows'

const list: ReleasePort['list'] = async (req, documentKey) => {
  const rows = await findReleases(req, documentKey)
  return rows.map((row) => ({ ...row, nurseProtocol: row.nurseProtocol === true }))
}

const isInForce: ReleasePort['isInForce'] = async (req, reference) => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.releases,
    where: { and: [{ reference: { equals: reference } }, { status: { equals: 'inForce' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Releases as the workflow asks for them; `present` is the public API's own serializer. */
export const releasePort = (present: ReleasePort['present']): ReleasePort => ({
  list,
  differing,
  publish,
  confirm,
  withdraw,
  reinstate,
  isInForce,
  present,
})
