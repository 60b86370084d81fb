import { APIError } from 'payload'

import { isErrorCode, statusOf, type ErrorCode } from './codes'
import { messages, type Language } from './messages'

/** A field that is wrong, and what is wrong with it: in French, and in English where somebody may read that. */
export type FieldIssue = { path: string; message: string; english?: string }

/** What is wrong, in one language. */
export const saidIn = (
  language: Language,
  errors: readonly FieldIssue[],
): Pick<FieldIssue, 'message' | 'path'>[] =>
  errors.map(({ english, ...issue }) =>
    language === 'en' && english !== undefined ? { ...issue, message: english } : issue,
  )

export type ErrorDetails = {
  /** Replaces the general sentence, in French: it must say what to do. */
  detail?: string
  errors?: FieldIssue[]
  /** Further members of the problem, such as `currentHash`, `state`, `withdrawal`. */
  extra?: Record<string, unknown>
}

export type CodedError = Error & { code: ErrorCode; details: ErrorDetails }

/**
 * An error with a stable code, ready to be thrown. It is Payload's own APIError, so that Payload's
 * routes answer with our status too; tell it apart by `code`, never by class (modules load twice).
 */
export const createError = (code: ErrorCode, details: ErrorDetails = {}): CodedError => {
  const text = details.detail ?? messages[code].detail.fr
  const data = {
    code,
    ...(details.errors && { errors: saidIn('fr', details.errors) }),
    ...details.extra,
  }
  return Object.assign(new APIError(text, statusOf[code], data, true), { code, details })
}

/** Whether an unknown thrown value is one of our coded errors. */
export const isCodedError = (error: unknown): error is CodedError =>
  error instanceof Error && 'code' in error && isErrorCode(error.code) && 'details' in error
