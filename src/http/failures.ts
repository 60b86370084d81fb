import { chainOf, isDatabaseAway } from '../database/absence'
import { isTransientConflict, isWriterError } from '../database'
import { createError, isCodedError, type CodedError } from '../errors'

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

// Payload says so of a file that it could not write, whatever the reason, and as if it were the client's fault.
const isFileNotWritten = (error: Error): boolean =>
  error.name === 'FileUploadError' || /^(ENOSPC|EDQUOT|EFBIG|EROFS|EIO)$/.test(codeOf(error))

/** Whether a file could not be written. */
export const isDiskFailure = (error: unknown): boolean => chainOf(error).some(isFileNotWritten)

// The parser of forms gives its errors neither a class nor a code.
const aboutAForm =
  /^(?:Multipart: Boundary not found|Malformed (?:part header|urlencoded form|content type)|Unexpected end of (?:form|file)|Missing Content-Type|Unsupported content type: .*|Request is not eligible for file upload)$/

// What a driver or a parser says of input that nobody checked before it.
const isBadInput = (error: Error): boolean =>
  // Mongoose’s ValidationError, that is: Payload’s is answered with 400 by Payload.
  ['BSONError', 'CastError', 'SyntaxError', 'URIError', 'ValidationError'].includes(error.name) ||
  /^SQLITE_(TOOBIG|RANGE|MISMATCH)/.test(codeOf(error)) ||
  aboutAForm.test(error.message)

/**
 * What an error that Payload answered with 500 really was, if it was not ours: the database is away,
 * two writers met once too often, or the input was beyond what the database takes.
 */
export const failureOf = (error: unknown): CodedError | undefined => {
  if (isCodedError(error)) return error
  if (isTransientConflict(error)) return createError('CONFLICT')
  if (isWriterError(error) && error.code === 'WRITER_BUSY') return createError('UNAVAILABLE')
  const chain = chainOf(error)
  if (chain.some(isFileNotWritten)) {
    const detail =
      'Le serveur n’a plus de place pour enregistrer ce fichier. Rien n’a été enregistré. Réessayez plus tard.'
    return createError('UNAVAILABLE', { detail })
  }
  if (isDatabaseAway(error)) return createError('UNAVAILABLE')
  if (chain.some(isBadInput)) return createError('INVALID_BODY')
  return undefined
}
