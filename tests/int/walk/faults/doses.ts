import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { acts } from '../../../../src/workflow/service/actions'
import type { Fault } from './types'

/** What is critical goes unseen, or counts for nothing: found on the way of `doseSteps`. */
export const doseFaults: readonly Pick<Fault, 'found' | 'inject' | 'name'>[] = [
  {
    name: 'a dose that is another is not found',
    found: ['state'],
    inject: () => {
      vi.spyOn(workflowOptions, 'criticalChanges').mockResolvedValue([])
    },
  },
  {
    name: 'a minor change of a dose is read like one of a comma',
    found: ['state'],
    inject: () => {
      const { rulesFor } = workflowOptions
      vi.spyOn(workflowOptions, 'rulesFor').mockImplementation((req, question) =>
        rulesFor(req, { ...question, isCritical: false }),
      )
    },
  },
  {
    name: 'a round outlives the release that it was compared with',
    found: ['state'],
    inject: () => {
      const { reinstate } = acts
      vi.spyOn(acts, 'reinstate').mockImplementation((context, body) =>
        reinstate({ ...context, document: { ...context.document, review: null } }, body),
      )
    },
  },
]
