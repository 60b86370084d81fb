'use client'

import { Labelled, type InputProps } from './Labelled'

type LineProps = InputProps & {
  value?: string
  type?: 'datetime-local' | 'text'
  placeholder?: string
  onChange: (value: string) => void
}

/** One line of text, or a moment. */
export const Line = ({ value, type = 'text', placeholder, onChange, ...props }: LineProps) => (
  <Labelled {...props}>
    {(described) => (
      <input
        {...described}
        className="wf-input"
        type={type}
        autoComplete="off"
        placeholder={placeholder}
        {...(value !== undefined && { value })}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)
