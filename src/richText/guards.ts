/** A JSON object, member by member unknown. */
export type JsonRecord = Record<string, unknown>

/** Whether a value is a plain object: no array, no null. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether nothing was given. */
export const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined
