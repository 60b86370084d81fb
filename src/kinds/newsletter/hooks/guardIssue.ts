import type { CollectionBeforeChangeHook, Where } from 'payload'

import { slugs } from '../../../slugs'
import { invalidField } from '../../../payloadFields/invalidField'
import type { Row } from '../../../payloadFields/row'

/** One newsletter a year and issue, the trash included; the unique index says the same less politely. */
export const guardIssue: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    return { ...data, year: originalDoc?.['year'], issue: originalDoc?.['issue'] }
  }
  const { year, issue } = data
  // What is no year or no issue is refused by the fields themselves.
  if (typeof year !== 'number' || typeof issue !== 'string') return data
  const where: Where = { and: [{ year: { equals: year } }, { issue: { equals: issue } }] }
  const asked = { collection: slugs.newsletters, where, trash: true, req } as const
  const { totalDocs } = await req.payload.count({ ...asked, overrideAccess: true })
  if (totalDocs === 0) return data
  const known = await req.payload.count({ ...asked, overrideAccess: false })
  // Of a letter that one may not read nothing is said, whoever works on it: a number may be refused for other reasons.
  const message =
    known.totalDocs > 0
      ? `La lettre ${String(year)}-${issue} existe déjà.`
      : 'Ce numéro n’est pas disponible : choisissez-en un autre, ou demandez à la coordination.'
  throw invalidField(req, { collection: slugs.newsletters, issues: [{ path: 'issue', message }] })
}
