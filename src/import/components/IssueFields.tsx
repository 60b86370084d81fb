'use client'

import { useId } from 'react'

export type Issue = { year: string; issue: string }

type Props = { value: Issue; onChange: (issue: Issue) => void }

/** Year and issue, by which a document is known that no theme names. */
export const IssueFields = ({ value, onChange }: Props) => {
  const id = useId()
  return (
    <>
      <div className="choice">
        <label htmlFor={`${id}-year`}>Année</label>
        <input
          id={`${id}-year`}
          inputMode="numeric"
          onChange={(event) => onChange({ ...value, year: event.target.value.replace(/\D/g, '') })}
          required
          value={value.year}
        />
      </div>
      <div className="choice">
        <label htmlFor={`${id}-issue`}>Numéro (T1 à T4, HS1…)</label>
        <input
          id={`${id}-issue`}
          onChange={(event) =>
            onChange({ ...value, issue: event.target.value.trim().toUpperCase() })
          }
          required
          value={value.issue}
        />
      </div>
    </>
  )
}
