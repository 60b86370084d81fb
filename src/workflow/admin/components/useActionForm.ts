import { useRef, useState, type RefObject, type SyntheticEvent } from 'react'

import type { WorkflowAction } from '../../../vocabulary/workflow'
import { bodyOf, lackingOf, type ActionInput, type Seen } from './actionForms'
import type { Answer, Refusal } from './api'
import type { Values } from './ActionInputs'
import { useWords } from './useWords'

type Order = {
  action: WorkflowAction
  inputs: readonly ActionInput[]
  seen: Seen
  /** What goes with it beside what is filled in here. */
  more?: Record<string, unknown>
  act: (action: WorkflowAction, body: Record<string, unknown>) => Promise<Answer>
  onDone: () => void
  onRefused?: (refusal: Refusal) => void
}

export type ActionForm = {
  values: Values
  setValues: (values: Values) => void
  refusal: Refusal | null
  isUnanswered: boolean
  isWorking: boolean
  alert: RefObject<HTMLDivElement | null>
  submit: (event: SyntheticEvent) => Promise<void>
}

/** What is filled in for an action, the sending of it, and what the server says of it. */
export const useActionForm = (order: Order): ActionForm => {
  const { action, inputs, seen, more = {}, act, onDone, onRefused } = order
  const words = useWords()
  const [values, setValues] = useState<Values>({})
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isUnanswered, setUnanswered] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const alert = useRef<HTMLDivElement>(null)

  const refuse = (answered: Refusal | null): void => {
    setRefusal(answered)
    setUnanswered(answered === null)
    if (answered !== null) onRefused?.(answered)
    requestAnimationFrame(() => alert.current?.focus())
  }

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    // React hands the event on to the form of the document, which this one is no part of.
    event.stopPropagation()
    if (isWorking) return
    const given = { ...values, ...more }
    const lacking = lackingOf(inputs, given)
    if (lacking.length > 0) {
      const errors = lacking.map((path) => ({ path, message: words.dialog.fillIn }))
      refuse({ code: 'INVALID_BODY', detail: words.dialog.incomplete, errors })
      return
    }
    setWorking(true)
    setRefusal(null)
    setUnanswered(false)
    const answer = await act(action, bodyOf(action, { values: given, seen }))
    setWorking(false)
    if ('view' in answer) {
      onDone()
      return
    }
    refuse(answer.refusal)
  }
  return { values, setValues, refusal, isUnanswered, isWorking, alert, submit }
}
