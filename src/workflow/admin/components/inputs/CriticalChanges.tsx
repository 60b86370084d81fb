'use client'

import { useId } from 'react'

import type { WorkflowView } from '../../../service/present'
import { useWords } from '../useWords'
import type { InputProps } from './Labelled'

type CriticalChangesProps = InputProps & {
  changes: WorkflowView['criticalChanges']
  ticked: readonly string[]
  onChange: (ticked: string[]) => void
}

/** What is critical in the text, each to be ticked by whoever signs. */
export const CriticalChanges = (props: CriticalChangesProps) => {
  const { name, label, error, changes, ticked, onChange } = props
  const words = useWords()
  const id = useId()
  const said = (text: string): string =>
    text === '' ? words.figures.nothing : words.figures.quoted(text)
  const tick = (change: string, isTicked: boolean): void =>
    onChange(isTicked ? [...ticked, change] : ticked.filter((other) => other !== change))
  return (
    <fieldset
      className={`wf-field wf-choice${error === undefined ? '' : ' wf-field--wrong'}`}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="wf-field__label">
        {label} <span className="wf-field__need">{words.dialog.required}</span>
      </legend>
      {changes.map((change) => (
        <label key={change.id} className="wf-choice__option">
          <input
            type="checkbox"
            name={name}
            checked={ticked.includes(change.id)}
            onChange={(event) => tick(change.id, event.target.checked)}
          />
          <span>
            <span className="wf-choice__label">
              {words.criticalKinds[change.kind]} — {change.place}
            </span>
            <span className="wf-field__hint">
              {said(change.before)} → {said(change.after)}
            </span>
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className="wf-field__error">
          {error}
        </p>
      )}
    </fieldset>
  )
}
