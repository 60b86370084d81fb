import { now } from '../dates/clock'

const second = 1000

/**
 * The moment to date an answer with, in whole seconds, as HTTP has them. Undefined until the second of the
 * change is over: another change in it would get the same date, and who holds the first would be told that
 * nothing changed. Rounded up, so that who was answered within that second and asks by the answer's own `Date` is not
 * told so either.
 */
export const datedAt = (changed: Date): Date | undefined => {
  const time = changed.getTime()
  const over = (Math.floor(time / second) + 1) * second
  return now().getTime() < over ? undefined : new Date(Math.ceil(time / second) * second)
}
