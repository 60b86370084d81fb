'use client'

export type Issue = { year: string; issue: string }

type Props = { value: Issue; onChange: (issue: Issue) => void }

/** Year and issue, by which a newsletter is known. */
export const NewsletterFields = ({ value, onChange }: Props) => (
  <>
    <label>
      Année
      <input
        inputMode="numeric"
        onChange={(event) => onChange({ ...value, year: event.target.value.replace(/\D/g, '') })}
        required
        value={value.year}
      />
    </label>
    <label>
      Numéro (T1 à T4, HS1…)
      <input
        onChange={(event) => onChange({ ...value, issue: event.target.value.trim().toUpperCase() })}
        required
        value={value.issue}
      />
    </label>
  </>
)
