'use client'

import { useId } from 'react'

import type { Shown, SideGroup } from '../sides'

type PickerProps = {
  groups: readonly SideGroup[]
  shown: Shown
  onShow: (shown: Shown) => void
}

/** Any two states of a document. */
export const SidePicker = ({ groups, shown, onShow }: PickerProps) => {
  const id = useId()
  const side = (name: 'from' | 'to', label: string) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select
        id={`${id}-${name}`}
        value={shown[name] ?? ''}
        onChange={(event) => onShow({ ...shown, [name]: event.target.value })}
      >
        {groups.map(({ label: group, sides }) => (
          <optgroup key={group} label={group}>
            {sides.map((known) => (
              <option key={known.name} value={known.name}>
                {known.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
  return (
    <div className="what-changed__sides">
      {side('from', 'De')}
      {side('to', 'À')}
    </div>
  )
}
