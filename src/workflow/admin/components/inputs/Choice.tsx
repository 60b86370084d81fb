'use client'

import { useId } from 'react'

import { useWords } from '../useWords'
import type { InputProps } from './Labelled'

type ChoiceProps = InputProps & {
  value: string
  options: readonly { value: string; label: string; hint: string }[]
  onChange: (value: string) => void
}

/** One of a few, each with what it means. */
export const Choice = ({ name, label, error, value, options, onChange }: ChoiceProps) => {
  const { dialog } = useWords()
  const id = useId()
  return (
    <fieldset
      className={`wf-field wf-choice${error === undefined ? '' : ' wf-field--wrong'}`}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="wf-field__label">
        {label} <span className="wf-field__need">{dialog.required}</span>
      </legend>
      {options.map((option) => (
        <label key={option.value} className="wf-choice__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className="wf-choice__label">{option.label}</span>
            <span className="wf-field__hint">{option.hint}</span>
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
