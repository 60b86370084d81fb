import { limits } from '../../ooxml/limits'
import { refusals } from '../../ooxml/refusals'
import { createThread } from '../../threads/thread'
import { isReadingAnswer, type ReadingAnswer, type ReadingOrder } from './messages'

/** Reads files one after the other, in a thread that stays warm between them. */
export type ReadingThread = {
  read: (order: ReadingOrder, processorMilliseconds: number) => Promise<ReadingAnswer>
}

/** A thread that reads Word files; one that breaks on a file is another one for the next. */
export const createReadingThread = (): ReadingThread => {
  const thread = createThread({
    worker: 'import/reading/worker.ts',
    megabytes: limits.memoryMegabytes,
  })
  return {
    read: async (order, processor) => {
      const { message, fault } = await thread.ask(order, {
        clock: limits.stillMilliseconds,
        processor,
      })
      return isReadingAnswer(message)
        ? message
        : { refusal: refusals.tooComplex().refusal, fault: fault ?? 'no answer' }
    },
  }
}
