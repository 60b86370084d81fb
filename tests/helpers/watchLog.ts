import type { Payload } from 'payload'

import { entryOf } from '../../src/logging/options'

// What the builders give to accounts and documents, and what looks like a token or a hash.
const secrets =
  /motdepasse-de-test|@essais\.example|Axel Auteur|Léa Responsable|Administration du MEOPA|Soulager la douleur|eyJ[\w-]{8,}|pbkdf2/

export type WatchedLog = {
  /** @throws with what was logged and may not be. Every test library asks when it stops, so that the whole run is looked at. */
  check: () => void
  /** What was logged last, as a failure of ours. */
  lastError: () => string | undefined
}

/** Watches all that Payload and we log, as it would be written. */
export const watchLog = ({ logger }: Pick<Payload, 'logger'>): WatchedLog => {
  const lines: string[] = []
  let lastError: string | undefined
  const note = (...args: unknown[]): void => {
    lines.push(JSON.stringify(entryOf(...args)))
  }
  const noteError = (...args: unknown[]): void => {
    note(...args)
    lastError = lines.at(-1)
  }
  Object.assign(logger, { fatal: noteError, error: noteError, warn: note, info: note, debug: note })
  return {
    check: () => {
      const found = lines.filter((line) => secrets.test(line))
      if (found.length > 0) throw new Error(`The log holds what it may not:\n${found.join('\n')}`)
    },
    lastError: () => lastError,
  }
}
