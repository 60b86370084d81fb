'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/**
 * Data that is only read, as text: Payload's own field fetches a code editor from a host elsewhere, which would run
 * its scripts here and learn who looks.
 */
export const WrittenJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <pre className="written-json">{JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
