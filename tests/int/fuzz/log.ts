import { vi } from 'vitest'

import { createRequestLog } from '../../../src/server/requestLog'
import { entryOf } from '../../../src/logging/options'
import { takeConsole } from '../../../src/logging/takeConsole'
import type { LibraryServer } from '../../../src/server'
import type { Library } from '../../helpers'

/** Everything that a server writes down, as it would be written. */
export type WrittenLog = {
  /** What was written since it was last asked. */
  take: () => string[]
  /** What broke, with its stack, since it was last asked: for whoever mends it. */
  takeFailures: () => string[]
  stop: () => void
}

const stackIn = (parts: readonly unknown[]): string => {
  const [first] = parts
  const error = typeof first === 'object' && first !== null && 'err' in first ? first.err : first
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Reads along: Payload's log and ours, what other libraries print, and the line of each request. */
export const readLog = ({ payload }: Library, { server }: LibraryServer): WrittenLog => {
  let lines: string[] = []
  let failures: string[] = []
  const spies = (['fatal', 'error', 'warn', 'info', 'debug'] as const).map((level) => {
    const before = payload.logger[level].bind(payload.logger)
    return vi.spyOn(payload.logger, level).mockImplementation((...parts: unknown[]) => {
      lines.push(JSON.stringify(entryOf(...parts)))
      if (level === 'error' || level === 'warn') failures.push(stackIn(parts))
      Reflect.apply(before, payload.logger, parts)
    })
  })
  const printed = { error: console.error, warn: console.warn }
  takeConsole(payload)
  const requests = createRequestLog({ logLevel: 'info', write: (text) => void lines.push(text) })
  server.on('request', (req, res) => requests?.record(req, res))
  return {
    take: () => {
      requests?.flush()
      const taken = lines
      lines = []
      return taken
    },
    takeFailures: () => {
      const taken = failures
      failures = []
      return taken
    },
    stop: () => {
      Object.assign(console, printed)
      for (const spy of spies) spy.mockRestore()
    },
  }
}
