/** A stored row whose members are looked at one by one. */
export type Row = { id: number | string; [name: string]: unknown }

/** An object whose members are unknown. */
export type Members = Record<string, unknown>

/** Whether a value is a plain object: no array, no null. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of an array field: what is no row is dropped. */
export const rowsOf = (value: unknown): Members[] =>
  Array.isArray(value) ? value.filter(isMembers) : []
