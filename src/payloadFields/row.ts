import { isRecord } from '../input/isRecord'
/** A stored row whose members are looked at one by one. */
export type Row = { id: number | string; [name: string]: unknown }

/** An object whose members are unknown. */
export type Members = Record<string, unknown>

/** The rows of an array field: what is no row is dropped. */
export const rowsOf = (value: unknown): Members[] =>
  Array.isArray(value) ? value.filter(isRecord) : []
