const isId = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'

/** The id behind a relationship, populated or not; undefined for none. */
export const relationId = (value: unknown): string | undefined => {
  if (isId(value)) return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  return 'id' in value && isId(value.id) ? String(value.id) : undefined
}

/** Collection and id behind a relationship to several collections. */
export const polymorphicId = (value: unknown): { collection: string; id: string } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('relationTo' in value) || !('value' in value)) return undefined
  const id = relationId(value.value)
  return typeof value.relationTo === 'string' && id !== undefined
    ? { collection: value.relationTo, id }
    : undefined
}
