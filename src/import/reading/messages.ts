import type { Refusal } from '../../ooxml/refusals'
import type { ReadingChoices } from '../parseDocx'
import type { ParsedDocument } from '../types'

/** What the reading thread is asked. */
export type ReadingOrder = { bytes: Uint8Array; choices: ReadingChoices }

/** What the reading thread answers, once. `fault` is for the log: what broke, when it is no known refusal. */
export type ReadingAnswer = { document: ParsedDocument } | { refusal: Refusal; fault?: string }

/** Whether a message is an order: only the process that started the thread writes to it. */
export const isReadingOrder = (message: unknown): message is ReadingOrder =>
  typeof message === 'object' &&
  message !== null &&
  'bytes' in message &&
  message.bytes instanceof Uint8Array

/** Whether a message is the thread's answer: only our own worker writes to us. */
export const isReadingAnswer = (message: unknown): message is ReadingAnswer =>
  typeof message === 'object' && message !== null && ('document' in message || 'refusal' in message)
