'use client'

import { Button, useField, useFormFields } from '@payloadcms/ui'
import { useId } from 'react'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What an item says of the release that it names, and the button that has it looked up again at the next save. */
export const RefreshItem = ({ path }: { path: string }) => {
  const { value, setValue } = useField<boolean>({ path })
  const item = path.replace(/\.refresh$/, '')
  const number = useFormFields(([fields]) => textOf(fields[`${item}.snapshot.number`]?.value))
  const title = useFormFields(([fields]) => textOf(fields[`${item}.snapshot.title`]?.value))
  const hint = useId()
  return (
    <div className="field-type">
      <p id={hint}>
        {number === ''
          ? 'Le numéro, le titre et le résumé du document seront repris à l’enregistrement.'
          : `La rubrique parle de la version ${number} : « ${title} ».`}
      </p>
      {number !== '' && (
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          type="button"
          disabled={value}
          aria-describedby={hint}
          onClick={() => setValue(true)}
        >
          Actualiser
        </Button>
      )}
      <p role="status">{value && 'La version en vigueur sera reprise à l’enregistrement.'}</p>
    </div>
  )
}
