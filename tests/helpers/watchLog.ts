import type { Payload } from 'payload'

import { entryOf } from '../../src/logging/options'

// What the builders give to accounts and documents, and what looks like a token or a hash.
const secrets =
  /motdepasse-de-test|@essais\.example|Axel Auteur|Léa Responsable|Administration du MEOPA|Soulager la douleur|eyJ[\w-]{8,}|pbkdf2/

/**
 * Watches all that Payload and we log, as it would be written. The function that it gives tells what of
 * it should not be there: every test library asks when it stops, so that the whole run is looked at.
 */
export const watchLog = ({ logger }: Pick<Payload, 'logger'>): (() => void) => {
  const lines: string[] = []
  const note = (...args: unknown[]): void => {
    lines.push(JSON.stringify(entryOf(...args)))
  }
  Object.assign(logger, { fatal: note, error: note, warn: note, info: note, debug: note })
  return () => {
    const found = lines.filter((line) => secrets.test(line))
    if (found.length > 0) throw new Error(`The log holds what it may not:\n${found.join('\n')}`)
  }
}
