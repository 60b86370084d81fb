import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { slugs } from '../../../../src/slugs'
import type { Library } from '../../../helpers'
import type { Fault } from './types'

type Append = (typeof workflowOptions)['audit']['append']

const appending = (spoilt: (append: Append) => Append): Fault['inject'] => {
  return () => {
    const { append } = workflowOptions.audit
    vi.spyOn(workflowOptions.audit, 'append').mockImplementation(spoilt(append))
  }
}

const eventOf = (payload: Library['payload'], seq: number) => ({
  collection: slugs.auditEvents,
  where: { seq: { equals: seq } },
  payload,
})

/** The log, spoilt: the last three show only to who looks at the whole. */
export const logFaults: readonly Fault[] = [
  {
    name: 'an act leaves no trace',
    found: ['audit chain'],
    inject: appending((append) => async (req, entry) => {
      if (entry.type !== 'verify') await append(req, entry)
    }),
  },
  {
    name: 'a consumer leaps over what comes after an entry',
    found: ['events'],
    inject: ({ payload: { db } }) => {
      const { updateOne } = db
      vi.spyOn(db, 'updateOne').mockImplementation((args) => {
        const { seq } = args.data
        const isCursor = args.collection === slugs.eventCursors && typeof seq === 'number'
        const data = isCursor ? { ...args.data, seq: seq + 1 } : args.data
        return updateOne.call(db, { ...args, data })
      })
    },
  },
  {
    name: 'an event is not linked to the one before',
    found: ['audit chain'],
    breaksTheLog: true,
    inject: appending((append) => async (req, entry) => {
      await append(req, entry)
      const seq = (await workflowOptions.audit.nextSeq(req)) - 1
      const { collection, where } = eventOf(req.payload, seq)
      const data = { previousHash: 'a'.repeat(64) }
      await req.payload.db.updateOne({ collection, where, data, req })
    }),
  },
  {
    name: 'an earlier event is written over',
    isSlow: true,
    found: ['audit chain'],
    breaksTheLog: true,
    inject: appending((append) => async (req, entry) => {
      await append(req, entry)
      const { collection, where } = eventOf(req.payload, 2)
      const data = { at: '2020-01-01T00:00:00.000Z' }
      await req.payload.db.updateOne({ collection, where, data, req })
    }),
  },
  {
    name: 'an earlier event is taken out',
    isSlow: true,
    // With it goes who edited.
    found: ['audit chain', 'state'],
    breaksTheLog: true,
    inject: appending((append) => async (req, entry) => {
      await append(req, entry)
      const { collection, where } = eventOf(req.payload, 2)
      if ((await workflowOptions.audit.nextSeq(req)) < 8) return
      await req.payload.db.deleteMany({ collection, where, req })
    }),
  },
  {
    name: 'an earlier decision is written over',
    isSlow: true,
    found: ['audit chain'],
    breaksTheLog: true,
    inject: appending((append) => async (req, entry) => {
      await append(req, entry)
      const { db } = req.payload
      const { docs } = await db.find<{ id: string }>({
        collection: slugs.decisions,
        sort: 'auditSeq',
        limit: 2,
        req,
      })
      const [first, second] = docs
      if (!first || !second) return
      const data = { comment: 'Ce que personne n’a écrit.' }
      await db.updateOne({ collection: slugs.decisions, id: first.id, data, req })
    }),
  },
]
