import type { IncomingMessage, ServerResponse } from 'node:http'

import { now } from '../dates/clock'
import { memoizeShort } from '../http/memoizeShort'
import { loggedPath } from './loggedPath'

export type RequestLog = {
  record: (req: IncomingMessage, res: ServerResponse) => void
  flush: () => void
}

const asWritten = memoizeShort((url: string): string => JSON.stringify(loggedPath(url)))

/** The moment as ISO 8601 has it; what is asked for again within a millisecond is written once. */
const createMoment = (): (() => string) => {
  let last = { time: Number.NaN, text: '' }
  return () => {
    const time = now().getTime()
    if (time !== last.time) last = { time, text: new Date(time).toISOString() }
    return last.text
  }
}

const levelsWithRequests: readonly string[] = ['trace', 'debug', 'info']
const flushEvery = 200
const mostLines = 1000

/**
 * One JSON line a request: what was asked, what was answered, how long it took. Never who, from where
 * or with what words. Lines are written a few at a time, because each write waits for the terminal.
 */
export const createRequestLog = ({
  logLevel,
  write = (text) => void process.stdout.write(text),
}: {
  logLevel: string
  write?: (text: string) => void
}): RequestLog | undefined => {
  if (!levelsWithRequests.includes(logLevel)) return undefined
  const lines: string[] = []
  let timer: NodeJS.Timeout | undefined
  const moment = createMoment()

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (lines.length > 0) write(`${lines.join('\n')}\n`)
    lines.length = 0
  }

  const add = (line: string): void => {
    lines.push(line)
    if (lines.length >= mostLines) flush()
    timer ??= setTimeout(flush, flushEvery).unref()
  }

  return {
    flush,
    record: (req, res) => {
      const began = performance.now()
      const { method = '', url = '' } = req
      // It comes once; `once` would cost more than writing the line.
      res.on('close', () => {
        const ms = Math.round((performance.now() - began) * 10) / 10
        const status = res.writableFinished ? res.statusCode : 499
        // Put together by hand, which takes half the time: only words of HTTP and of ours stand in it.
        add(
          `{"level":"info","time":"${moment()}","method":"${method}","path":${asWritten(url)},"status":${status},"ms":${ms}}`,
        )
      })
    },
  }
}
