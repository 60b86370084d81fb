import { parentPort } from 'node:worker_threads'

import { parseDocx } from '../parseDocx'
import { refusalOf, refusals } from '../refusals'
import type { ReadingAnswer } from './messages'

const answer = async (bytes: unknown): Promise<ReadingAnswer> => {
  try {
    if (!(bytes instanceof Uint8Array)) throw new Error('no bytes were handed over')
    return { document: await parseDocx(bytes) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal !== undefined) return { refusal }
    // A file that breaks the reading is a broken file, for who sent it; the log keeps what broke.
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { refusal: refusals.damaged().refusal, fault }
  }
}

parentPort?.on('message', (bytes: unknown) => {
  void answer(bytes).then((message) => parentPort?.postMessage(message))
})
parentPort?.postMessage('ready')
