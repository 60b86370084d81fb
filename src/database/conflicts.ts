const writeConflict = 112
// Ended by a process that starts: see abandonedTransactions.
const interrupted = 11601

const isLabelled = (error: object): boolean =>
  'errorLabelSet' in error &&
  error.errorLabelSet instanceof Set &&
  error.errorLabelSet.has('TransientTransactionError')

const isConflict = (error: object): boolean => {
  if (isLabelled(error)) return true
  if (!('code' in error)) return false
  const { code } = error
  return (
    code === writeConflict ||
    code === interrupted ||
    code === 'TRANSIENT_CONFLICT' ||
    (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code))
  )
}

/**
 * Whether a failed request would pass if the whole of it ran again: two writers met in the database,
 * and this one lost.
 */
export const isTransientConflict = (error: unknown): boolean => {
  const seen = new Set<object>()
  let current: unknown = error
  while (typeof current === 'object' && current !== null && !seen.has(current)) {
    if (isConflict(current)) return true
    seen.add(current)
    current = 'cause' in current ? current.cause : undefined
  }
  return false
}

/** An error that makes the gateway run the whole request again. */
export const transientConflict = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code: 'TRANSIENT_CONFLICT' })
