import { useEffect, useState } from 'react'

import type { Workflow } from './useWorkflow'

/** One's own save makes form and view differ too, until both have its answer. */
const patienceMilliseconds = 1_000

/**
 * Whether somebody else changed the content since the form was filled. Only a difference that lasts, and that a
 * second look confirms, counts.
 */
export const useStaleness = (
  { view, refresh }: Workflow,
  { shownHash, isProcessing }: { shownHash: string | undefined; isProcessing: boolean },
): boolean => {
  const [staleAgainst, setStaleAgainst] = useState<string | null>(null)
  const differs = view !== null && shownHash !== undefined && !view.hashes.includes(shownHash)
  useEffect(() => {
    if (!differs || isProcessing) return
    let isCurrent = true
    const look = async (): Promise<void> => {
      const looked = await refresh()
      if (isCurrent && looked) setStaleAgainst(looked.hashes.includes(shownHash) ? null : shownHash)
    }
    const timer = setTimeout(() => void look(), patienceMilliseconds)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [differs, isProcessing, shownHash, refresh])
  return differs && !isProcessing && staleAgainst === shownHash
}
