import type { CollectionSlug } from 'payload'
import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { slugs } from '../../../../src/slugs'
import type { ReleaseEffect, ReleasePort } from '../../../../src/workflow/options'
import type { Fault } from './types'

type Request = Parameters<ReleasePort['publish']>[0]
type Order = Parameters<ReleasePort['publish']>[1]
type After = { req: Request; order: Order; effect: ReleaseEffect; former: string | undefined }

/** Does something more after each release, in its transaction. */
const afterPublishing =
  (spoil: (after: After) => Promise<unknown>): Fault['inject'] =>
  () => {
    const { publish } = workflowOptions.releases
    vi.spyOn(workflowOptions.releases, 'publish').mockImplementation(async (req, order) => {
      const before = await workflowOptions.releases.list(req, order.documentKey)
      const former = before.find(({ status }) => status === 'inForce')?.id
      const effect = await publish(req, order)
      await spoil({ req, order, effect, former })
      return effect
    })
  }

const overwrite = (
  req: Request,
  { collection, id, ...data }: { collection: CollectionSlug; id: string } & Record<string, unknown>,
): Promise<unknown> => req.payload.db.updateOne({ collection, id, data, req })

/** Writes over the last approval that a release rests on. */
const spoilApproval = (data: (after: After) => Promise<object> | object): Fault['inject'] =>
  afterPublishing(async (after) => {
    const approval = after.order.decisions.findLast(({ meaning }) => meaning === 'approved')
    if (!approval) return
    const { id } = approval
    await overwrite(after.req, { collection: slugs.decisions, id, ...(await data(after)) })
  })

const ofDecisions: readonly (Omit<Fault, 'found'> & Partial<Pick<Fault, 'found'>>)[] = [
  {
    name: 'another text is released than was approved',
    // The library refuses to: its own check is the second lock.
    found: ['answer'],
    seed: 3,
    inject: () => {
      const { publish } = workflowOptions.releases
      vi.spyOn(workflowOptions.releases, 'publish').mockImplementation((req, order) =>
        publish(req, { ...order, doc: { ...order.doc, title: 'Un titre que personne n’a lu' } }),
      )
    },
  },
  {
    name: 'an approval is taken away',
    seed: 3,
    inject: afterPublishing(async ({ req, order }) => {
      const approval = order.decisions.findLast(({ meaning }) => meaning === 'approved')
      const where = { id: { equals: approval?.id ?? '' } }
      if (approval) await req.payload.db.deleteOne({ collection: slugs.decisions, where, req })
    }),
  },
  {
    name: 'an approval is of another content',
    seed: 3,
    inject: spoilApproval(() => ({ contentHash: 'a'.repeat(64) })),
  },
  {
    name: 'an approval is of another profession',
    seed: 3,
    inject: spoilApproval(() => ({ profession: 'other' })),
  },
  {
    name: 'somebody who edited approved',
    seed: 3,
    inject: spoilApproval(async ({ req, order }) => {
      const { audit } = workflowOptions
      const [editor] = await audit.contributorsSinceRelease(req, order.documentKey)
      return { user: editor?.user }
    }),
  },
  {
    name: 'somebody who verified approved',
    seed: 3,
    inject: spoilApproval(({ order }) => {
      const verdict = order.decisions.find(({ meaning }) => meaning === 'verified')
      return verdict ? { user: verdict.user } : {}
    }),
  },
]

const decisions = ofDecisions.map((fault): Fault => ({ found: ['valid decisions'], ...fault }))

const rows: Fault[] = [
  {
    name: 'two releases of a document are in force',
    isSlow: true,
    seed: 5,
    found: ['one release in force'],
    inject: afterPublishing(async ({ req, order, former }) => {
      const slot = `${order.documentKey}/again`
      if (former === undefined) return
      await overwrite(req, { collection: slugs.releases, id: former, status: 'inForce', slot })
    }),
  },
  {
    name: 'a number goes back',
    isSlow: true,
    seed: 5,
    found: ['numbers in order'],
    inject: afterPublishing(async ({ req, effect, former }) => {
      if (former === undefined) return
      await overwrite(req, { collection: slugs.releases, id: effect.release, number: '0.9' })
    }),
  },
  {
    name: 'a number is given twice',
    isSlow: true,
    seed: 5,
    found: ['numbers in order'],
    inject: afterPublishing(async ({ req, order, effect, former }) => {
      const [first] = await workflowOptions.releases.list(req, order.documentKey)
      const { release: id } = effect
      if (former === undefined) return
      await overwrite(req, { collection: slugs.releases, id, number: first?.number })
    }),
  },
  {
    name: 'the public is not told of a release',
    seed: 3,
    found: ['public by /v1'],
    inject: afterPublishing(async ({ req, effect }) => {
      const change = effect.subjects.findLast(({ collection }) => collection === slugs.changes)
      const where = { id: { equals: change?.id ?? '' } }
      await req.payload.db.deleteOne({ collection: slugs.changes, where, req })
    }),
  },
  {
    name: 'GraphQL tells of releases that are not in force',
    isSlow: true,
    found: ['public by GraphQL'],
    isApart: true,
    acts: { withdraw: 40 },
    inject: ({ payload }) => {
      const find = payload.find.bind(payload)
      const isPublic = (asked: Parameters<typeof find>[0]): boolean =>
        asked.collection === slugs.releases && asked.overrideAccess === false
      vi.spyOn(payload, 'find').mockImplementation((asked) => {
        if (!isPublic(asked)) return find(asked)
        const { and: [, where = {}] = [] } = asked.where ?? {}
        return find({ ...asked, where, overrideAccess: true })
      })
    },
  },
]

/** Releases that are not what they must be. */
export const releaseFaults: readonly Fault[] = [...decisions, ...rows]
