import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { takeSnapshots } from '../../../../collections/newsletters/hooks/takeSnapshots'
import { slugs } from '../../../../src/slugs'
import type { Fault } from './types'

// Letters that tell of documents which come out again, or are withdrawn: more than two documents, and a longer way.
const telling = {
  opening: 6,
  steps: 260,
  kinds: { edit: 14 },
  acts: { withdraw: 12, release: 30, approve: 24, verify: 24, submit: 24 },
} as const

/** What letters say of releases gets loose from what stands, or from what was signed. */
export const letterFaults: readonly Fault[] = [
  {
    ...telling,
    name: 'a letter goes out that tells of a number which no longer stands',
    isSlow: true,
    seed: 1,
    found: ['answer', 'state', 'audit chain'],
    inject: () => {
      const { describeContent } = workflowOptions
      vi.spyOn(workflowOptions, 'describeContent').mockImplementation(async (req, asked) => ({
        ...(await describeContent(req, asked)),
        outdated: [],
      }))
    },
  },
  {
    ...telling,
    name: 'an item of a letter refreshes itself at each save',
    isSlow: true,
    seed: 1,
    isApart: true,
    found: ['state', 'audit chain'],
    inject: ({ payload }) => {
      const { hooks } = payload.collections[slugs.newsletters].config
      hooks.beforeChange = hooks.beforeChange.map((hook) =>
        hook === takeSnapshots
          ? (asked) => {
              const items: unknown = asked.data['items']
              const refreshed = (Array.isArray(items) ? items : []).map((item: object) => ({
                ...item,
                refresh: true,
              }))
              return hook({ ...asked, data: { ...asked.data, items: refreshed } })
            }
          : hook,
      )
    },
  },
]
