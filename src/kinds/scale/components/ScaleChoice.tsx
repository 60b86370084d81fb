'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useId, useState } from 'react'

import { readScales, type KnownScale } from './readScales'
import './scaleChoice.css'

type Listed = { scales: KnownScale[]; note: string }

const unread = 'La liste des échelles en vigueur n’a pas pu être lue : rechargez la page.'
const none = 'Aucune échelle n’est en vigueur dans la bibliothèque.'

/** Chooses among the scales in force the one that a block points to; its reference is what is kept. */
export const ScaleChoice: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled } = useField<string | null>({ path })
  const [{ scales, note }, setListed] = useState<Listed>({ scales: [], note: '' })
  const id = useId()
  useEffect(() => {
    let isGone = false
    const tell = (listed: Listed) => {
      if (!isGone) setListed(listed)
    }
    readScales().then(
      (found) => tell({ scales: found, note: found.length === 0 ? none : '' }),
      () => tell({ scales: [], note: unread }),
    )
    return () => {
      isGone = true
    }
  }, [])
  const chosen = value ?? ''
  const isListed = chosen === '' || scales.some(({ reference }) => reference === chosen)
  const { description } = field.admin ?? {}
  return (
    <div className="field-type text scale-choice">
      <label className="field-label" htmlFor={id}>
        {typeof field.label === 'string' ? field.label : field.name}
      </label>
      <select
        aria-describedby={`${id}-hint`}
        disabled={readOnly === true || disabled}
        id={id}
        onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
        value={chosen}
      >
        <option value="">Aucune</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {scales.map(({ reference, title }) => (
          <option key={reference} value={reference}>
            {`${title} (${reference})`}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="field-description">
        {[typeof description === 'string' ? description : '', note].join(' ').trim()}
      </p>
    </div>
  )
}
