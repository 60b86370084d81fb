import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { askFor, checkFigures, readWorkflow, type Address, type Answer, type Refusal } from './api'

/** Others act too: what is shown is read again this often while the page is in sight. */
const refreshMilliseconds = 20_000

export type Workflow = {
  view: WorkflowView | null
  /** Why nothing could be read; null when it could. */
  trouble: Refusal | 'unreachable' | null
  refresh: () => Promise<WorkflowView | null>
  act: (action: WorkflowAction, body: Record<string, unknown>) => Promise<Answer>
  check: (ids: readonly string[]) => Promise<Answer>
}

/** What the page brought along may come out of the browser's history: it is looked at again, once the page is there. */
const lookAgainMilliseconds = 1_000

type Known = {
  /** Where the document stood when the page was made. */
  first: WorkflowView | null
  /** Tells one save from the next. */
  lastSave: string
  /** A save comes first: it asks the server three more things before the form can be used again. */
  isSaving: boolean
}

/** The workflow of one document: brought by the page, read soon after that and after each save, when the page comes back, and now and then. */
export const useWorkflow = (
  { apiRoute, collection, id, language }: Address,
  { first, lastSave, isSaving }: Known,
): Workflow => {
  const [view, setView] = useState<WorkflowView | null>(null)
  const [trouble, setTrouble] = useState<Workflow['trouble']>(null)
  const latest = useRef(0)

  const take = useCallback((answer: Answer, order: number): WorkflowView | null => {
    // An answer that was overtaken by a later one is not shown any more.
    const isLast = order >= latest.current
    if (isLast && 'view' in answer) setView(answer.view)
    if (isLast) setTrouble('view' in answer ? null : (answer.refusal ?? 'unreachable'))
    return 'view' in answer ? answer.view : null
  }, [])

  const refresh = useCallback(async () => {
    latest.current += 1
    const order = latest.current
    return take(await readWorkflow({ apiRoute, collection, id, language }), order)
  }, [apiRoute, collection, id, language, take])

  const act = useCallback(
    async (action: WorkflowAction, body: Record<string, unknown>) => {
      const answer = await askFor({ apiRoute, collection, id, language }, { action, body })
      latest.current += 1
      if ('view' in answer) take(answer, latest.current)
      return answer
    },
    [apiRoute, collection, id, language, take],
  )

  const check = useCallback(
    async (ids: readonly string[]) => {
      const answer = await checkFigures({ apiRoute, collection, id, language }, ids)
      latest.current += 1
      if ('view' in answer) take(answer, latest.current)
      return answer
    },
    [apiRoute, collection, id, language, take],
  )

  // Once the page is there, not while it is drawn: times are those of the person's computer.
  useLayoutEffect(() => {
    setView((shown) => shown ?? first)
  }, [first])

  const wait = useRef(first === null ? 0 : lookAgainMilliseconds)
  useEffect(() => {
    if (isSaving) return
    const timer = setTimeout(() => void refresh(), wait.current)
    wait.current = 0
    return () => clearTimeout(timer)
  }, [refresh, lastSave, isSaving])

  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const timer = setInterval(again, refreshMilliseconds)
    document.addEventListener('visibilitychange', again)
    window.addEventListener('focus', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener('focus', again)
    }
  }, [refresh])

  return { view, trouble, refresh, act, check }
}
