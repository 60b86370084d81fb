import { isCodedError, messages } from '../errors'

/** What the log says of an error. */
export type ErrorLine = {
  type: string
  code?: string
  status?: number
  message?: string
  stack: string[]
  cause?: ErrorLine
}

const most = 10

// The first lines repeat the message, which may have several.
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, most)

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w-]{1,60}$/.test(value) ? value : undefined

/**
 * An error as the log may hold it: what it is, where it was thrown, and its words only when they are
 * ours. A driver, a parser or a mail server quotes what it was given: passwords, names, the text of a
 * document.
 */
export const describeError = (error: Error, depth = 0): ErrorLine => {
  const code = 'code' in error ? (word(error.code) ?? String(Number(error.code))) : undefined
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined
  const { cause } = error
  return {
    type: word(error.name) ?? 'Error',
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    // The general sentence: what is said of the very case may name a person.
    ...(isCodedError(error) && { message: messages[error.code].detail.fr }),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < 3 && { cause: describeError(cause, depth + 1) }),
  }
}
