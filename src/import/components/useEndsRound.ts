import { useEffect, useState } from 'react'

const withRound: readonly unknown[] = ['inReview', 'inApproval', 'approved', 'scheduled']

const isWithRound = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'state' in answer &&
  withRound.includes(answer.state)

/** Whether a round is under way, which a new content ends: asked when it matters, since others act meanwhile. */
export const useEndsRound = (
  { collection, id }: { collection: string; id: string },
  matters: boolean,
): boolean => {
  const [endsRound, setEndsRound] = useState(false)
  useEffect(() => {
    if (!matters) return
    let isCurrent = true
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/${collection}/${id}/workflow`, { credentials: 'include' })
      const is = isWithRound(await response.json())
      if (isCurrent) setEndsRound(is)
    }
    // Without an answer nothing can be imported either, which the dialog then says.
    ask().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [collection, id, matters])
  return endsRound
}
