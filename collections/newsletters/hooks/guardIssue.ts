import type { CollectionBeforeChangeHook } from 'payload'

import { slugs } from '../../../src/slugs'
import { invalidField } from '../../shared/refuse'
import type { Row } from '../../shared/row'

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
  const { totalDocs } = await req.payload.count({
    collection: slugs.newsletters,
    where: { and: [{ year: { equals: year } }, { issue: { equals: issue } }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  throw invalidField(req, {
    collection: slugs.newsletters,
    issues: [{ path: 'issue', message: `La lettre ${String(year)}-${issue} existe déjà.` }],
  })
}
