import { parentPort, workerData } from 'node:worker_threads'

import { parseDocx } from '../parseDocx'
import { refusalOf, refusals } from '../refusals'
import type { ReadingAnswer } from './messages'

const answer = async (bytes: unknown): Promise<ReadingAnswer> => {
  if (!(bytes instanceof Uint8Array)) return refuse(new Error('no bytes were handed over'))
  try {
    return { document: await parseDocx(bytes) }
  } catch (error) {
    return refuse(error)
  }
}

/** A file that breaks the reading is a broken file, for who sent it; the log keeps what broke. */
const refuse = (error: unknown): ReadingAnswer => {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return { refusal }
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { refusal: refusals.damaged().refusal, fault }
}

parentPort?.postMessage(await answer(workerData))
