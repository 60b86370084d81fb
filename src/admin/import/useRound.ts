import { useEffect, useState } from 'react'

import { hasRound, workflowStates } from '../../vocabulary/workflow'

/** Whether a round is under way, which a new content ends; unknown until the server has said so. */
export type Round = 'none' | 'underWay' | 'unknown'

const roundIn = (answer: unknown): Round => {
  if (typeof answer !== 'object' || answer === null || !('state' in answer)) return 'unknown'
  if (!workflowStates.is(answer.state)) return 'unknown'
  return hasRound(answer.state) ? 'underWay' : 'none'
}

const askRound = async ({ collection, id }: { collection: string; id: string }): Promise<Round> => {
  try {
    const response = await fetch(`/api/${collection}/${id}/workflow`, { credentials: 'include' })
    return roundIn(await response.json())
  } catch {
    return 'unknown'
  }
}

/** The round of a document, asked while it matters: others act in the meantime. */
export const useRound = (
  { collection, id }: { collection: string; id: string },
  matters: boolean,
): Round => {
  const [round, setRound] = useState<Round>('unknown')
  useEffect(() => {
    if (!matters) return
    let isCurrent = true
    void askRound({ collection, id }).then((answer) => {
      if (isCurrent) setRound(answer)
    })
    return () => {
      isCurrent = false
      setRound('unknown')
    }
  }, [collection, id, matters])
  return round
}
