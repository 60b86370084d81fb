import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { Mutex } from 'async-mutex'

import { limits } from '../../ooxml/limits'
import { refusals } from '../../ooxml/refusals'
import { isReadingAnswer, type ReadingAnswer, type ReadingOrder } from './messages'

/** Reads files one after the other, in a thread that stays warm between them. */
export type ReadingThread = {
  read: (order: ReadingOrder, processorMilliseconds: number) => Promise<ReadingAnswer>
}

const startLimit = 60_000
const idleLimit = 60_000

/** A thread is started for the first file, ends when it has had nothing to do, or breaks on a file. */
export const createReadingThread = (): ReadingThread => {
  const turn = new Mutex()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  const stop = (): void => {
    void worker?.terminate()
    worker = undefined
  }
  const ready = async (): Promise<Worker> => {
    if (worker !== undefined) return worker
    const started = new Worker(startFile(), {
      execArgv: ['--conditions=production'],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    })
    worker = started
    // A thread that fails later, idle or while it is stopped, must not end the process.
    started.on('error', () => undefined)
    started.on('exit', () => {
      if (worker === started) worker = undefined
    })
    const { fault } = await nextOf(started, { clock: startLimit, processor: Infinity })
    if (fault === undefined) return started
    stop()
    throw new Error(`The reading thread did not start: ${fault}`)
  }

  return {
    read: (order, processorMilliseconds) =>
      turn.runExclusive(async () => {
        clearTimeout(idle)
        const reader = await ready()
        // While it reads, the process waits for it; idle, it must not keep the process alive.
        reader.ref()
        reader.postMessage(order)
        const { message, fault } = await nextOf(reader, {
          clock: limits.stillMilliseconds,
          processor: processorMilliseconds,
        })
        reader.unref()
        if (isReadingAnswer(message)) {
          idle = setTimeout(stop, idleLimit).unref()
          return message
        }
        stop()
        return { refusal: refusals.tooComplex().refusal, fault: fault ?? 'no answer' }
      }),
  }
}

type Next = { message?: unknown; fault?: string }

/** Milliseconds that may pass, and that the processor may work. */
type Bounds = { clock: number; processor: number }

const checkEvery = 500

/** The next message of a thread; or why there is none: work, time, memory, or its end. */
const nextOf = (worker: Worker, { clock, processor }: Bounds): Promise<Next> =>
  new Promise((resolve) => {
    const before = process.cpuUsage()
    const finish = (next: Next): void => {
      clearTimeout(timer)
      clearInterval(check)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(next)
    }
    const onMessage = (message: unknown): void => finish({ message })
    const onError = (error: unknown): void => finish({ fault: String(error) })
    const onExit = (code: number): void => finish({ fault: `it ended with ${code}` })
    const timer = setTimeout(() => finish({ fault: 'it stands still' }), clock)
    // No version of Node that we run on counts a thread alone: what the process does meanwhile counts too.
    const check = setInterval(
      () => {
        const { user, system } = process.cpuUsage(before)
        if ((user + system) / 1000 > processor) finish({ fault: 'it has worked for too long' })
      },
      Math.min(checkEvery, processor),
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })

/** Put together in such a way that no bundler takes it for a module of its own. */
const startFile = (): string => path.join(path.dirname(fileURLToPath(import.meta.url)), 'start.mjs')
