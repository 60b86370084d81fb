'use client'

import { useId } from 'react'

type Props = {
  label: string
  value: string
  /** What stands first, for no choice; without it one is always made. */
  none?: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A list to choose from, with its name above. */
export const Choice = ({ label, value, none, options, onChange }: Props) => {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
