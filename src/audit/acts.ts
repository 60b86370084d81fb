import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import type { AuditEventType } from '../vocabulary/auditEvents'
import { parseAct, type Act } from './authorship'

/** Types of event that change what a document says. */
export const contentEvents = ['created', 'edited'] as const satisfies readonly AuditEventType[]

/** What opens and ends the count of who has edited: a release, its withdrawal and its return. */
export const lifeEvents = [
  'released',
  'withdraw',
  'reinstate',
] as const satisfies readonly AuditEventType[]

const select = { type: true, actor: true, data: true, documentKey: true, seq: true } as const

type Types = readonly (typeof contentEvents | typeof lifeEvents)[number][]

/** Events of these types as acts, the first first. */
export const findActs = async (req: PayloadRequest, types: Types, where: Where): Promise<Act[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: { and: [where, { type: { in: [...types] } }] },
    select,
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(parseAct)
}

/** What the log tells of the content and the releases of these documents. */
export const findActsOf = async (req: PayloadRequest, keys: readonly string[]): Promise<Act[]> =>
  keys.length === 0
    ? []
    : findActs(req, [...contentEvents, ...lifeEvents], { documentKey: { in: [...keys] } })
