import type { Payload } from 'payload'

const isError = (value: unknown): value is Error => value instanceof Error

/**
 * Writes what Next, React and other libraries print into our log, as it writes everything: what kind of error it was
 * and where it was thrown, none of the words, which are often a stranger's.
 */
export const takeConsole = (
  { logger }: Pick<Payload, 'logger'>,
  target: Pick<Console, 'error' | 'warn'> = console,
): void => {
  const note =
    (level: 'error' | 'warn') =>
    (...said: unknown[]): void => {
      const err = said.find(isError)
      logger[level]({ ...(err && { err }) }, 'A library printed something')
    }
  Object.assign(target, { error: note('error'), warn: note('warn') })
}
