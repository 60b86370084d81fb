import type { Payload } from 'payload'

import type { CodedError } from '../errors'

type Failure = { coded: CodedError; error: unknown; about: string }

/** Writes down what an answer does not say: a failure of ours, and what made the library unavailable. */
export const logFailure = (
  { logger }: Pick<Payload, 'logger'>,
  { coded, error, about }: Failure,
): void => {
  if (coded.code === 'INTERNAL') logger.error({ err: error }, about)
  if (coded.code === 'UNAVAILABLE') logger.warn({ err: error }, `${about}: unavailable`)
}
