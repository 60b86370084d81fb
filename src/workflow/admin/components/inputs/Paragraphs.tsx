'use client'

import { Labelled, type InputProps } from './Labelled'

type ParagraphsProps = InputProps & { value: string; onChange: (value: string) => void }

/** Several lines of text. */
export const Paragraphs = ({ value, onChange, ...props }: ParagraphsProps) => (
  <Labelled {...props}>
    {(described) => (
      <textarea
        {...described}
        className="wf-input"
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)
