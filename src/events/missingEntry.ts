import type { LogName } from './types'

/** Says that a log has later entries, and not this one. */
export const missingEntry = (log: LogName, seq: number): Error =>
  Object.assign(new Error(`${log} has no entry ${String(seq)}`), { code: 'MISSING_ENTRY' })
