import type { ClientField } from 'payload'

/** Where in a form the field of a path lies. */
export type FieldPlace = {
  /** Index of its tab; null outside tabs. */
  tab: number | null
  /** Ids of the folded rows around it, outermost first. */
  rows: string[]
  /** What the form calls it, for a field without an id. */
  label: string
  /** Ids that the field may have, the most precise first. */
  ids: string[]
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name === name) return true
    if (field.type === 'tabs') return field.tabs.some((tab) => holds(tab.fields, name))
    return 'fields' in field && !('name' in field && field.name) && holds(field.fields, name)
  })

const tabOf = (fields: readonly ClientField[], name: string): number | null => {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => holds(tab.fields, name))
    if (index >= 0) return index
  }
  return null
}

/** Finds the place of `sections.0.content` in a form: its tab, the rows to unfold, the ids to look for. */
export const fieldPlace = (fields: readonly ClientField[], path: string): FieldPlace => {
  const segments = path.split('.')
  const rows = segments.flatMap((segment, index) =>
    /^\d+$/.test(segment) ? [`${segments.slice(0, index).join('-')}-row-${segment}`] : [],
  )
  const ids = segments
    .map((_, index) => `field-${segments.slice(0, segments.length - index).join('__')}`)
    .concat(rows.toReversed())
  const label = labelsOf(fields, path).at(-1) ?? ''
  return { tab: tabOf(fields, segments[0] ?? ''), rows, label, ids }
}

const namedField = (fields: readonly ClientField[], name: string): ClientField | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field && !('name' in field && field.name)
          ? field.fields
          : []
    const found = namedField(inner, name)
    if (found) return found
  }
  return undefined
}

const labelsOf = (fields: readonly ClientField[], path: string): string[] => {
  const parts: string[] = []
  let level = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      parts.push(String(Number(segment) + 1))
      continue
    }
    const field = namedField(level, segment)
    if (!field) break
    parts.push('label' in field && typeof field.label === 'string' ? field.label : segment)
    level = 'fields' in field ? field.fields : []
  }
  return parts
}

/** What people call the field of a path: « Sections, 2, Texte ». */
export const fieldLabel = (fields: readonly ClientField[], path: string): string =>
  labelsOf(fields, path).join(', ')
