import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import { cloneElement, isValidElement, type ComponentProps } from 'react'

type Asked = ComponentProps<typeof RscEntryLexicalField>
type Shared = Record<string, unknown>

// What the editor may hold is the same for each text of a document, and React sends an object that it meets again as a
// reference: a protocol of eleven sections weighed 250 kB more without.
const sharedBySchema = new WeakMap<Asked['clientFieldSchemaMap'], Map<string, Shared>>()

const sharedOf = ({ clientFieldSchemaMap, schemaPath = '' }: Asked, given: Shared): Shared => {
  const known = sharedBySchema.get(clientFieldSchemaMap) ?? new Map<string, Shared>()
  sharedBySchema.set(clientFieldSchemaMap, known)
  const shared = known.get(schemaPath) ?? given
  known.set(schemaPath, shared)
  return shared
}

/** Payload's field of rich text, whose texts share what does not depend on what is written in them. */
export const SharedEntry = async (asked: Asked) => {
  const field = await RscEntryLexicalField(asked)
  if (!isValidElement<Shared>(field)) return field
  const { clientFeatures, featureClientSchemaMap } = field.props
  return cloneElement(field, sharedOf(asked, { clientFeatures, featureClientSchemaMap }))
}
