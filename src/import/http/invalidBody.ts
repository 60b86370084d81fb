import { createError, type FieldIssue } from '../../errors'
import { isRecord } from '../../input/isRecord'

/** A refusal of Payload's validation as our INVALID_BODY, its fields named; anything else as it is. */
export const asInvalidBody = (error: unknown): unknown => {
  if (!(error instanceof Error) || error.name !== 'ValidationError' || !('data' in error))
    return error
  const rows = isRecord(error.data) ? error.data['errors'] : undefined
  const errors = Array.isArray(rows) ? rows.flatMap(issueOf) : []
  return createError('INVALID_BODY', { errors })
}

const issueOf = (row: unknown): FieldIssue[] => {
  if (!isRecord(row)) return []
  const { path, message } = row
  return typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : []
}
