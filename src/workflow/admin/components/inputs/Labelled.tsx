'use client'

import { useId, type ReactNode } from 'react'

import { useWords } from '../useWords'

export type InputProps = {
  name: string
  label: string
  required: boolean
  hint?: string | undefined
  error: string | undefined
}

/** What an input is told so that its label, hint and error are read with it. */
export type Described = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  'aria-required': boolean
}

const useDescribed = ({ name, hint, error, required }: InputProps) => {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described: Described = {
    id,
    name,
    'aria-describedby':
      [hint === undefined ? '' : hintId, error === undefined ? '' : errorId]
        .filter(Boolean)
        .join(' ') || undefined,
    'aria-invalid': error !== undefined,
    'aria-required': required,
  }
  return { described, hintId, errorId }
}

/** The label, the hint and the error around an input. */
export const Labelled = ({
  children,
  ...props
}: InputProps & { children: (described: Described) => ReactNode }) => {
  const { dialog } = useWords()
  const { described, hintId, errorId } = useDescribed(props)
  return (
    <div className={`wf-field${props.error === undefined ? '' : ' wf-field--wrong'}`}>
      <label className="wf-field__label" htmlFor={described.id}>
        {props.label}{' '}
        <span className="wf-field__need">{props.required ? dialog.required : dialog.optional}</span>
      </label>
      {props.hint !== undefined && (
        <p id={hintId} className="wf-field__hint">
          {props.hint}
        </p>
      )}
      {children(described)}
      {props.error !== undefined && (
        <p id={errorId} className="wf-field__error">
          {props.error}
        </p>
      )}
    </div>
  )
}
