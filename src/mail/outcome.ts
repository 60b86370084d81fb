/** What is known of a mail that was not acknowledged. */
export type Outcome =
  /** Not taken, for now. */
  | 'later'
  /** Not taken, and never will be. */
  | 'refused'
  /** All of it was handed over, and nothing was heard of it. */
  | 'inDoubt'

/** An error of a mail whose last byte had been sent. */
export const afterBody = (error: unknown): Error =>
  Object.assign(new Error('The mail server said nothing of a mail that it was given'), {
    cause: error,
    code: error instanceof Error && 'code' in error ? error.code : undefined,
    responseCode: responseCodeOf(error),
    isBodySent: true,
  })

const responseCodeOf = (error: unknown): number | undefined => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined
  return typeof code === 'number' ? code : undefined
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : ''
}

/** What an error of a transport means for the mail. */
export const outcomeOf = (error: unknown): Outcome => {
  const response = responseCodeOf(error)
  const code = codeOf(error)
  // A wrong password of ours, or TLS that does not come about, is no fault of the mail's.
  if (['EAUTH', 'ETLS', 'EREQUIRETLS', 'ENOAUTH'].includes(code)) return 'later'
  if (response !== undefined) return response >= 500 ? 'refused' : 'later'
  if (error instanceof Error && Reflect.get(error, 'isBodySent') === true) return 'inDoubt'
  // An address that is none, a mail that is larger than the server takes.
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'later'
}

/** What an admin is told: codes, never the server's words. */
export const reasonOf = (error: unknown): string => {
  const words = [codeOf(error), responseCodeOf(error)?.toString() ?? '']
  if (words.every((word) => word === '') && error instanceof Error) return error.name
  return words.filter((word) => word !== '').join(' ')
}
