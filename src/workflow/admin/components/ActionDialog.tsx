'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { inputsOf, weightOf, type Seen } from './actionForms'
import type { Answer, Refusal } from './api'
import { ActionInputs } from './ActionInputs'
import { Dialog } from './Dialog'
import { IssueLinks } from './Missing'
import { useActionForm } from './useActionForm'
import { useWords } from './useWords'

type ActionDialogProps = {
  action: WorkflowAction
  view: WorkflowView
  seen: Seen
  /** Said before anything else, such as what happens to changes that are not saved. */
  warning: string | null
  act: (action: WorkflowAction, body: Record<string, unknown>) => Promise<Answer>
  onDone: () => void
  onClose: () => void
  onReload: () => void
}

/** The errors that no input shows. */
const errorsElsewhere = (refusal: Refusal, names: readonly string[]) =>
  refusal.errors.filter(({ path }) => !names.includes(path.split('.')[0] ?? ''))

/** Asks for the words and the password of an action, and shows what the server says of them. */
export const ActionDialog = (props: ActionDialogProps) => {
  const { action, view, seen, warning, act, onDone, onClose, onReload } = props
  const words = useWords()
  const formId = useId()
  const [hasDiffered, setDiffered] = useState(false)
  const inputs = inputsOf(action, { ...view, hasDiffered })
  const { values, setValues, refusal, isUnanswered, isWorking, alert, submit } = useActionForm({
    action,
    inputs,
    seen,
    act,
    onDone,
    onRefused: ({ code }) => {
      if (code === 'FIGURES_DIFFER') setDiffered(true)
    },
  })

  const names = [...inputs.map(({ name }) => name), 'replacedBy']
  const elsewhere = refusal ? errorsElsewhere(refusal, names) : []
  return (
    <Dialog title={words.actions[action]} onClose={onClose}>
      <p className="wf-dialog__intro">{words.intros[action]}</p>
      {warning !== null && <p className="wf-note wf-note--warning">{warning}</p>}
      {action === 'submit' &&
        view.notices.map((notice) => (
          <p key={notice} className="wf-note wf-note--warning">
            {notice}
          </p>
        ))}
      {(refusal !== null || isUnanswered) && (
        <div ref={alert} role="alert" tabIndex={-1} className="wf-note wf-note--error">
          <p>{refusal?.detail ?? words.dialog.noAnswer}</p>
          {elsewhere.length > 0 && <IssueLinks issues={elsewhere} onGo={onClose} />}
          {(refusal?.code === 'STALE_CONTENT' || refusal?.code === 'UNACKNOWLEDGED_CHANGES') && (
            <Button buttonStyle="secondary" margin={false} size="small" onClick={onReload}>
              {words.dialog.reload}
            </Button>
          )}
        </div>
      )}
      {hasDiffered && view.choices.passFigures && (
        <p className="wf-note wf-note--warning">{words.passFigures.intro}</p>
      )}
      <form id={formId} className="wf-form" noValidate onSubmit={submit}>
        <ActionInputs
          action={action}
          inputs={inputs}
          view={view}
          values={values}
          errors={refusal?.errors ?? []}
          onChange={setValues}
        />
        <div className="wf-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" onClick={onClose}>
            {words.dialog.cancel}
          </Button>
          <Button
            className={`wf-actions__button--${weightOf(action)}`}
            disabled={isWorking}
            margin={false}
            type="submit"
          >
            {isWorking ? words.dialog.working : words.actions[action]}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
