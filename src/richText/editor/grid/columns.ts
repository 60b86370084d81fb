import type { ClientField } from 'payload'

/** A column of a grid: one field of text of each row. */
export type Column = { name: string; label: string }

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The columns of an array whose rows are fields of text, whatever rows they are laid out in. */
export const columnsOf = (fields: readonly ClientField[]): Column[] =>
  fields.flatMap((field) => {
    if (field.type === 'row') return columnsOf(field.fields)
    if (field.type !== 'text' && field.type !== 'textarea') return []
    // Payload adds the id of a row as a field of its own.
    if (field.name === 'id' || field.admin?.hidden === true) return []
    return [
      {
        name: field.name,
        label: textIn(field.label) || field.name,
      },
    ]
  })
