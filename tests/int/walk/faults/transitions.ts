import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { withRowIds } from '../../../../src/database'
import { controlledSlugs, slugs } from '../../../../src/slugs'
import type { Library } from '../../../helpers'
import { acts } from '../../../../src/workflow/service/actions'
import { transitions } from '../../../../src/workflow/core/transitions'
import type { WorkflowState } from '../../../../src/vocabulary/workflow'
import type { Invariant } from '../failure'
import type { Fault } from './types'

const always = (action: keyof typeof transitions, state: WorkflowState): Fault['inject'] => {
  return () => {
    vi.spyOn(transitions[action], 'to').mockReturnValue(state)
  }
}

const tables: Fault[] = [
  {
    name: 'one verification is enough',
    seed: 8,
    inject: always('verify', 'inApproval'),
    acts: { submit: 30 },
  },
  { name: 'any approval approves', isSlow: true, seed: 3, inject: always('approve', 'approved') },
  {
    name: 'a request for changes ends nothing',
    inject: always('requestChanges', 'inReview'),
    acts: { requestChanges: 30 },
  },
  {
    name: 'an override stands for the physician',
    seed: 2,
    inject: always('override', 'approved'),
    acts: { override: 40 },
  },
].map((fault): Fault => ({ found: ['state'], ...fault }))

/** Takes the record of a change of content out of the saves that come by an address like this. */
const unrecorded =
  (method: string, address: RegExp): Fault['inject'] =>
  ({ payload }: Library) => {
    for (const slug of controlledSlugs) {
      const { hooks } = payload.collections[slug].config
      const [record, ...rest] = hooks.afterChange
      if (!record) throw new Error(`nothing records the changes of ${slug}`)
      const skipping: typeof record = (asked) =>
        asked.req.method === method && address.test(asked.req.pathname) ? asked.doc : record(asked)
      vi.spyOn(hooks, 'afterChange', 'get').mockReturnValue([skipping, ...rest])
    }
  }

// Who edited is told by the workflow too.
const traced: readonly Invariant[] = ['audit chain', 'state']

const saves: Fault[] = [
  {
    name: 'a save that changed the content is not recorded',
    inject: unrecorded('PATCH', /\/[^/]+\/[^/]{20,}$/),
    kinds: { edit: 40 },
  },
  {
    name: 'a bulk edit is not recorded',
    isSlow: true,
    seed: 5,
    inject: unrecorded('PATCH', /\/(protocols|resources)$/),
    found: traced,
    kinds: { bulkEdit: 60, edit: 0 },
  },
  {
    name: 'a restored version is not recorded',
    seed: 5,
    inject: unrecorded('POST', /\/versions\//),
    kinds: { restore: 40, edit: 20 },
  },
  {
    name: 'an import is not recorded',
    inject: unrecorded('POST', /\/import$/),
    kinds: { importInto: 40 },
  },
  {
    name: 'who copied a document is not recorded',
    inject: unrecorded('POST', /\/duplicate$/),
    kinds: { duplicate: 40 },
  },
].map((fault): Fault => ({ found: ['audit chain'], ...fault }))

const others: Fault[] = [
  {
    name: 'nobody counts as having edited',
    found: ['state'],
    inject: () => {
      vi.spyOn(workflowOptions.audit, 'contributorsSinceRelease').mockResolvedValue([])
    },
  },
  {
    name: 'a planned release never comes',
    found: ['audit chain'],
    acts: { schedule: 60 },
    kinds: { wait: 20 },
    inject: ({ payload }) => {
      vi.spyOn(payload.jobs, 'run').mockResolvedValue({ remainingJobsFromQueried: 0 })
    },
  },
  {
    name: 'two reviews of a document are open',
    found: ['one active review'],
    inject: () => {
      const { submit } = acts
      vi.spyOn(acts, 'submit').mockImplementation(async (context, body) => {
        const result = await submit(context, body)
        const { req, document } = context
        const { db } = req.payload
        const row = await db.findOne<{ id: string } & Record<string, unknown>>({
          collection: slugs.reviews,
          where: { slot: { equals: `${document.documentKey}/active` } },
          req,
        })
        const { id: _id, assignees: _named, ...said } = row ?? { id: '' }
        const data = withRowIds({ ...said, slot: `${document.documentKey}/second-${context.at}` })
        await db.create({ collection: slugs.reviews, data, req })
        return result
      })
    },
  },
]

/** Transitions and saves that do what they must not. */
export const transitionFaults: readonly Fault[] = [...tables, ...saves, ...others]
