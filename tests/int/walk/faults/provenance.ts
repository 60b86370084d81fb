import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { slugs } from '../../../../src/slugs'
import { entitlements } from '../../../../src/workflow/core/entitlement'
import type { Fault } from './types'

const byWhatOneMay = ['answer', 'state'] as const

type AuthorsOf = (typeof workflowOptions)['authorsOf']

const brought = (spoilt: (authorsOf: AuthorsOf) => AuthorsOf): Fault['inject'] => {
  return () => {
    const { authorsOf } = workflowOptions
    vi.spyOn(workflowOptions, 'authorsOf').mockImplementation(spoilt(authorsOf))
  }
}

const hooksOf = (library: Parameters<Fault['inject']>[0]) =>
  library.payload.collections[slugs.workingGroups].config.hooks

/** Who wrote it, and who may give rights, forgotten in one way after the other. */
export const provenanceFaults: readonly Fault[] = [
  {
    name: 'who wrote what was withdrawn for an error is forgotten',
    isSlow: true,
    seed: 3,
    found: byWhatOneMay,
    acts: { withdraw: 30, release: 30 },
    inject: () => {
      const { contributorsSinceRelease } = workflowOptions.audit
      vi.spyOn(workflowOptions.audit, 'contributorsSinceRelease').mockImplementation(
        async (req, documentKey) => {
          const { docs } = await req.payload.db.find<{ id: string; type: string }>({
            collection: slugs.auditEvents,
            where: {
              and: [
                { documentKey: { equals: documentKey } },
                { type: { in: ['created', 'edited', 'released'] } },
              ],
            },
            sort: '-seq',
            limit: 1,
            req,
          })
          return docs[0]?.type === 'released' ? [] : contributorsSinceRelease(req, documentKey)
        },
      )
    },
  },
  {
    name: 'who wrote what was copied is forgotten',
    seed: 2,
    found: byWhatOneMay,
    kinds: { duplicate: 60 },
    inject: brought((authorsOf) => async (req, saved) => {
      const authors = await authorsOf(req, saved)
      return saved.before === null ? [] : authors
    }),
  },
  {
    name: 'who wrote what comes back is forgotten',
    isSlow: true,
    seed: 2,
    found: byWhatOneMay,
    kinds: { restore: 60 },
    acts: { release: 30 },
    inject: brought((authorsOf) => (req, saved) => {
      req.context['isRestoringVersion'] = false
      return authorsOf(req, { ...saved, contentHashes: [] })
    }),
  },
  {
    name: 'who uploaded a file is forgotten',
    seed: 2,
    found: byWhatOneMay,
    kinds: { upload: 30, edit: 60 },
    inject: brought(
      (authorsOf) => (req, saved) =>
        authorsOf(req, { ...saved, before: saved.before && saved.doc }),
    ),
  },
  {
    name: 'somebody names themselves to a review',
    seed: 2,
    found: byWhatOneMay,
    acts: { assign: 60 },
    inject: () => {
      const coordinator = { network: 'coordinator', role: 'coordinator' } as const
      vi.spyOn(entitlements, 'assign', 'get').mockReturnValue([coordinator])
    },
  },
  {
    name: 'somebody gives themselves a role in a group',
    isSlow: true,
    seed: 2,
    found: byWhatOneMay,
    kinds: { member: 80 },
    inject: (library) => {
      const hooks = hooksOf(library)
      const others = hooks.beforeChange.filter(({ name }) => name !== 'guardOwnRoles')
      vi.spyOn(hooks, 'beforeChange', 'get').mockReturnValue(others)
    },
  },
  {
    name: 'a change of a group leaves no trace',
    found: ['audit chain'],
    kinds: { member: 40 },
    inject: (library) => {
      vi.spyOn(hooksOf(library), 'afterChange', 'get').mockReturnValue([])
    },
  },
]
