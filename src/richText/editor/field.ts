import { ValidationError, type FieldHook, type RichTextField } from 'payload'

import { storedRichText } from '../model/stored'
import { validateRichText } from '../model/validate'

type RichTextOptions = {
  name: string
  label: string
  description?: string
  /** Only where nothing can be saved without it: what a document lacks is said at submission. */
  required?: boolean
}

// Before the editor's own hooks and validation, which walk the value as if it were sound and would
// answer a hostile one with a 500.
const refuseUnsound: FieldHook = ({ value, path, collection, req }) => {
  const verdict = validateRichText(value)
  if (verdict === true) return storedRichText(value)
  throw new ValidationError(
    {
      ...(collection && { collection: collection.slug }),
      errors: [{ message: verdict, path: path.join('.') }],
      req,
    },
    req.t,
  )
}

/** A rich text field of the library; it takes the config's own `editor`. */
export const richTextField = ({
  name,
  label,
  description,
  required = false,
}: RichTextOptions): RichTextField => ({
  name,
  label,
  type: 'richText',
  required,
  ...(description !== undefined && { admin: { description } }),
  hooks: { beforeValidate: [refuseUnsound] },
})
