import { parentPort } from 'node:worker_threads'

import { parseDocx } from '../parseDocx'
import { refusalOf, refusals } from '../../ooxml/refusals'
import { isReadingOrder, type ReadingAnswer } from './messages'

const answer = async (order: unknown): Promise<ReadingAnswer> => {
  try {
    if (!isReadingOrder(order)) throw new Error('no bytes were handed over')
    return { document: await parseDocx(order.bytes, order.choices) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal !== undefined) return { refusal }
    // A file that breaks the reading is a broken file, for who sent it; the log keeps what broke.
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { refusal: refusals.damaged().refusal, fault }
  }
}

parentPort?.on('message', (order: unknown) => {
  void answer(order).then((message) => parentPort?.postMessage(message))
})
parentPort?.postMessage('ready')
