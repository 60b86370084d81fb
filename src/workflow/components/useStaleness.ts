import { useEffect, useState } from 'react'

import type { Workflow } from './useWorkflow'

/**
 * Whether somebody else changed the content since the form was filled. One's own save also makes form
 * and view differ for a moment: only a difference that a second look confirms counts.
 */
export const useStaleness = (
  { view, refresh }: Workflow,
  { shownHash, isProcessing }: { shownHash: string | undefined; isProcessing: boolean },
): boolean => {
  const [staleAgainst, setStaleAgainst] = useState<string | null>(null)
  const differs = view !== null && shownHash !== undefined && view.contentHash !== shownHash
  useEffect(() => {
    if (!differs || isProcessing) return
    let isCurrent = true
    void refresh().then((looked) => {
      if (isCurrent && looked) setStaleAgainst(looked.contentHash === shownHash ? null : shownHash)
    })
    return () => {
      isCurrent = false
    }
  }, [differs, isProcessing, shownHash, refresh])
  return differs && !isProcessing && staleAgainst === shownHash
}
