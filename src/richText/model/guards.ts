/** A JSON object, member by member unknown. */
export type JsonRecord = Record<string, unknown>

/** Whether nothing was given. */
export const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined
