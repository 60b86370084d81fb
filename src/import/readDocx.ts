import { createError } from '../errors'
import { limits } from '../ooxml/limits'
import type { ReadingChoices } from './parseDocx'
import { createReadingThread, type ReadingThread } from './reading/thread'
import { refusals, type Refusal } from '../ooxml/refusals'
import type { ParsedDocument } from './types'

declare global {
  var prototheque_reading: ReadingThread | undefined
}

// Modules load twice in the server's process: both copies must share the one thread.
const thread = (globalThis.prototheque_reading ??= createReadingThread())

export type ReadOptions = ReadingChoices & {
  /** Told what broke when a file broke the reading in a way that we did not foresee. */
  onFault?: (fault: string) => void
  /** How much of the processor's time the reading may take. */
  processorMilliseconds?: number
}

/**
 * Reads the bytes of a Word file in a thread of its own, with bounded work and memory: whatever the
 * file is, this process answers meanwhile and survives it.
 * @throws UNREADABLE_FILE, UNSUPPORTED_FILE or TOO_LARGE, with a detail that says what to do.
 */
export const readDocx = async (
  bytes: Uint8Array,
  { onFault, processorMilliseconds = limits.processorMilliseconds, ...choices }: ReadOptions = {},
): Promise<ParsedDocument> => {
  if (bytes.length > limits.fileBytes) throw coded(refusals.tooHeavy().refusal)
  const answer = await thread.read({ bytes, choices }, processorMilliseconds)
  if ('document' in answer) return answer.document
  if (answer.fault !== undefined) onFault?.(answer.fault)
  throw coded(answer.refusal)
}

const coded = ({ code, detail }: Refusal) => createError(code, { detail })
