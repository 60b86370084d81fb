'use client'

import { useEffect } from 'react'

import { Labelled, type InputProps } from './Labelled'

type PickProps = InputProps & {
  value: string
  options: readonly string[]
  onChange: (value: string) => void
}

/** One of a short list; the first is meant unless another is chosen. */
export const Pick = ({ value, options, onChange, ...props }: PickProps) => {
  const first = options[0]
  useEffect(() => {
    if (value === '' && first !== undefined) onChange(first)
  }, [value, first, onChange])
  return (
    <Labelled {...props}>
      {(described) => (
        <select
          {...described}
          className="wf-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
