import { vi } from 'vitest'

import { takeSnapshots } from '../../../../src/kinds/newsletter/hooks/takeSnapshots'
import { workflowOptions } from '../../../../collections/workflowOptions'
import { slugs } from '../../../../src/slugs'
import type { Fault } from './types'

/** What letters say of releases gets loose from what stands, or from what was signed: found on the way of `letterSteps`. */
export const letterFaults: readonly Pick<Fault, 'found' | 'inject' | 'name'>[] = [
  {
    name: 'a letter goes out that tells of a number which no longer stands',
    found: ['answer', 'state'],
    inject: () => {
      const { describeContent } = workflowOptions
      vi.spyOn(workflowOptions, 'describeContent').mockImplementation(async (req, asked) => ({
        ...(await describeContent(req, asked)),
        outdated: [],
      }))
    },
  },
  {
    name: 'an item of a letter refreshes itself at each save',
    found: ['answer', 'state'],
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
