import { parentPort } from 'node:worker_threads'

import { compareOrder } from './compareOrder'
import { isCompareOrder, type CompareAnswer } from './messages'

const answer = (order: unknown): CompareAnswer => {
  try {
    if (!isCompareOrder(order)) throw new Error('no two contents were handed over')
    return { compared: compareOrder(order) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (order: unknown) => {
  parentPort?.postMessage(answer(order))
})
parentPort?.postMessage('ready')
