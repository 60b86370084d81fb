import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { Mutex } from 'async-mutex'

/** What a thread may take for one order: milliseconds without an answer, and of the processor's time. */
export type Bounds = { clock: number; processor: number }

/** The answer of a thread; or why there is none. */
export type Answer = { message?: unknown; fault?: string }

/** Does one order after the other, in a thread that stays warm between them. */
export type Thread = { ask: (order: unknown, bounds: Bounds) => Promise<Answer> }

const startLimit = 60_000
const idleLimit = 60_000

/**
 * A thread is started for the first order, ends when it has had nothing to do, or breaks on one. `worker` is the path of
 * its module from `src`: it says once that it is ready, then answers each message by one.
 */
export const createThread = ({
  worker: module,
  megabytes,
}: {
  worker: string
  megabytes: number
}): Thread => {
  const turn = new Mutex()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  const stop = (): void => {
    void worker?.terminate()
    worker = undefined
  }
  const ready = async (): Promise<Worker> => {
    if (worker !== undefined) return worker
    const started = new Worker(path.join(here(), 'start.mjs'), {
      execArgv: ['--conditions=production'],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      workerData: { module: pathToFileURL(path.join(here(), '..', module)).href },
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
    throw new Error(`The thread of ${module} did not start: ${fault}`)
  }

  return {
    ask: (order, bounds) =>
      turn.runExclusive(async () => {
        clearTimeout(idle)
        const asked = await ready()
        // While it works, the process waits for it; idle, it must not keep the process alive.
        asked.ref()
        asked.postMessage(order)
        const { message, fault } = await nextOf(asked, bounds)
        asked.unref()
        if (fault === undefined) {
          idle = setTimeout(stop, idleLimit).unref()
          return { message }
        }
        stop()
        return { fault }
      }),
  }
}

const checkEvery = 500

/** The next message of a thread; or why there is none: work, time, memory, or its end. */
const nextOf = (worker: Worker, { clock, processor }: Bounds): Promise<Answer> =>
  new Promise((resolve) => {
    const before = process.cpuUsage()
    const finish = (next: Answer): void => {
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
const here = (): string => path.dirname(fileURLToPath(import.meta.url))
