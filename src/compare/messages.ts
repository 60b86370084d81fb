import { isRecord } from '../input/isRecord'
import type { CompareOrder, Comparison } from './types'

/** What the comparing thread answers, once. */
export type CompareAnswer = { compared: Comparison } | { fault: string }

/** Whether a message is an order: only the process that started the thread writes to it. */
export const isCompareOrder = (message: unknown): message is CompareOrder =>
  isRecord(message) && isRecord(message['before']) && isRecord(message['after'])

/** Whether a message is the thread's answer: only our own worker writes to us. */
export const isCompareAnswer = (message: unknown): message is CompareAnswer =>
  isRecord(message) && ('compared' in message || 'fault' in message)
