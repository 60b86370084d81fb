import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { Semaphore } from 'async-mutex'

import { createError } from '../errors'
import { limits } from './limits'
import { isReadingAnswer, type ReadingAnswer } from './reading/messages'
import { refusals, type Refusal } from './refusals'
import type { ParsedDocument } from './types'

declare global {
  var prototheque_reading: Semaphore | undefined
}

// Each reading may take up to `limits.memoryMegabytes`: two at a time, the others wait their turn.
const places = (globalThis.prototheque_reading ??= new Semaphore(2))

export type ReadOptions = {
  /** Told what broke when a file broke the reading in a way that we did not foresee. */
  onFault?: (fault: string) => void
  milliseconds?: number
}

/**
 * Reads the bytes of a Word file in a thread of its own, with bounded time and memory: whatever the
 * file is, this process answers meanwhile and survives it.
 * @throws UNREADABLE_FILE, UNSUPPORTED_FILE or TOO_LARGE, with a detail that says what to do.
 */
export const readDocx = async (
  bytes: Uint8Array,
  { onFault, milliseconds = limits.milliseconds }: ReadOptions = {},
): Promise<ParsedDocument> => {
  if (bytes.length > limits.fileBytes) throw coded(refusals.tooHeavy().refusal)
  const answer = await places.runExclusive(() => readInThread(bytes, milliseconds))
  if ('document' in answer) return answer.document
  if (answer.fault !== undefined) onFault?.(answer.fault)
  throw coded(answer.refusal)
}

const coded = ({ code, detail }: Refusal) => createError(code, { detail })

const readInThread = (bytes: Uint8Array, milliseconds: number): Promise<ReadingAnswer> =>
  new Promise((resolve) => {
    const worker = new Worker(startFile(), {
      workerData: bytes,
      execArgv: ['--conditions=production'],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    })
    const tooComplex = (fault: string): void => {
      finish({ refusal: refusals.tooComplex().refusal, fault })
    }
    const timer = setTimeout(() => {
      tooComplex('time is up')
    }, milliseconds)
    const finish = (answer: ReadingAnswer): void => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    worker.on('message', (message: unknown) => {
      if (isReadingAnswer(message)) finish(message)
    })
    // Out of memory, above all: nothing else escapes the worker's own catch.
    worker.on('error', (error) => {
      tooComplex(String(error))
    })
    worker.on('exit', (code) => {
      tooComplex(`the reading thread ended with ${String(code)}`)
    })
  })

/** Put together in such a way that no bundler takes it for a module of its own. */
const startFile = (): string =>
  path.join(path.dirname(fileURLToPath(import.meta.url)), 'reading', 'start.mjs')
