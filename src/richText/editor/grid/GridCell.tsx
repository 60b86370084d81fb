'use client'

import { useField } from '@payloadcms/ui'
import type { ClipboardEvent, KeyboardEvent } from 'react'

type GridCellProps = {
  path: string
  label: string
  isReadOnly: boolean
  /** Called before what is typed is written. */
  onEdit: () => void
  onBlur: () => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void
}

/** One cell: a field of the form, as plain text that grows with its words. */
export const GridCell = ({ path, isReadOnly, label, onEdit, ...props }: GridCellProps) => {
  const { value, setValue } = useField<string>({ path })
  return (
    <textarea
      {...props}
      className="text-grid__cell"
      aria-label={label}
      disabled={isReadOnly}
      rows={1}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onEdit()
        setValue(event.target.value)
      }}
    />
  )
}
