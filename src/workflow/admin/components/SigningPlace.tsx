'use client'

import { Button } from '@payloadcms/ui'
import { useId, type RefObject } from 'react'

import type { WorkflowView } from '../../service/present'
import { ActionInputs } from './ActionInputs'
import { inputsOf, weightOf } from './actionForms'
import type { Answer } from './api'
import type { SigningAction } from './signing'
import { useActionForm } from './useActionForm'
import { useWords } from './useWords'

type SigningPlaceProps = {
  action: SigningAction
  view: WorkflowView
  /** The hash of what is on the screen; undefined until something is. */
  shownHash: string | undefined
  /** The number that it will have; null where none comes of it. */
  numberToCome: string | null
  ticked: readonly string[]
  place: RefObject<HTMLElement | null>
  act: (action: SigningAction, body: Record<string, unknown>) => Promise<Answer>
  onDone: (action: SigningAction) => void
  /** Says at the list what has to be ticked still. */
  onUnticked: (message: string | null) => void
  /** Shows the text as it stands, for whoever saw another one. */
  onReload: () => void
}

/** Where a text is signed: under it, with what is signed in words. */
export const SigningPlace = (props: SigningPlaceProps) => {
  const { action, view, shownHash, numberToCome, ticked, place, onUnticked } = props
  const words = useWords()
  const id = useId()
  const changes = view.criticalChanges
  const acknowledged = changes.map((change) => change.id).filter((one) => ticked.includes(one))
  const inputs = inputsOf(action, view)
  const { values, setValues, refusal, isUnanswered, isWorking, alert, submit } = useActionForm({
    action,
    inputs,
    seen: { contentHash: shownHash ?? '', releaseHash: undefined },
    more: { acknowledged },
    act: (_action, body) => props.act(action, body),
    onDone: () => {
      onUnticked(null)
      props.onDone(action)
    },
    onRefused: ({ code, detail, errors }) => {
      const left = changes.length - acknowledged.length
      if (code === 'UNACKNOWLEDGED_CHANGES') onUnticked(detail)
      else if (errors.some(({ path }) => path === 'acknowledged'))
        onUnticked(words.critical.left(left))
      else onUnticked(null)
    },
  })
  return (
    <section
      ref={place}
      id="signer"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className="signing"
    >
      <h2 id={`${id}-title`} className="signing__title">
        {words.signing.titles[action]}
      </h2>
      <p className="signing__what">
        <strong>{view.document.title}</strong>, {view.document.reference}
        {numberToCome !== null && <>, {words.signing.becomes(numberToCome)}</>}
      </p>
      <ul className="signing__facts">
        {shownHash !== undefined && <li>{words.hash.short(shownHash)}</li>}
        {changes.length > 0 && <li>{words.signing.seen(acknowledged.length, changes.length)}</li>}
      </ul>
      <p className="wf-quiet">{words.intros[action]}</p>
      {(refusal !== null || isUnanswered) && (
        <div ref={alert} role="alert" tabIndex={-1} className="wf-note wf-note--error">
          <p>{refusal?.detail ?? words.dialog.noAnswer}</p>
          {refusal?.code === 'STALE_CONTENT' && (
            <Button
              buttonStyle="secondary"
              margin={false}
              size="small"
              type="button"
              onClick={props.onReload}
            >
              {words.stale.read}
            </Button>
          )}
        </div>
      )}
      <form className="wf-form" noValidate onSubmit={submit}>
        <ActionInputs
          action={action}
          inputs={inputs.filter(({ kind }) => kind !== 'criticalChanges')}
          view={view}
          values={values}
          errors={refusal?.errors ?? []}
          onChange={setValues}
        />
        <Button
          className={`wf-actions__button--${weightOf(action)}`}
          disabled={isWorking || shownHash === undefined}
          margin={false}
          type="submit"
        >
          {isWorking ? words.dialog.working : words.signing.buttons[action]}
        </Button>
      </form>
    </section>
  )
}
