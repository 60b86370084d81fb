import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'

import { isDeep } from '../../helpers/depth'
import { checkWhole } from './checkWhole'
import { preparations, type Flight } from './flights'
import { killPoints, type KillPoint } from './killPoints'
import type { Random } from './random'
import type { Site } from './site'

const flightsAtOnce = 2

type Sent = { flight: Flight; isAcknowledged: boolean }

const launch = async (flight: Flight): Promise<Sent> => {
  try {
    const { status, body } = await flight.send()
    // A refusal by a server that is about to end is allowed to be of no other sort.
    expect([200, 201], `${flight.what}: ${JSON.stringify(body)}`).toContain(status)
    return { flight, isAcknowledged: true }
  } catch (error) {
    if (error instanceof TypeError) return { flight, isAcknowledged: false }
    throw error
  }
}

/** How many calls of the database two flights make together, about. */
const mostCalls = 60

/** Where the plug is pulled: at a moment that matters, or after any number of calls of the database. */
const pointFor = (random: Random): KillPoint =>
  random.next() < 0.4 ? random.pick(killPoints) : { calls: Math.floor(random.next() * mostCalls) }

const wordsFor = (point: KillPoint): string =>
  typeof point === 'string' ? point : `after ${String(point.calls)} calls of the database`

/**
 * Prepares a few demands, sends them at once, kills the server meanwhile, starts it again, and checks
 * everything. Gives a line that says what was done.
 */
export const pullThePlug = async (
  site: Site,
  { random, round }: { random: Random; round: number },
): Promise<string> => {
  const flights: Flight[] = []
  for (let index = 0; index < flightsAtOnce; index += 1) {
    flights.push(await random.pick(preparations)(site, `Essai ${round}.${index}`))
  }
  const child = site.child()
  const point = pointFor(random)
  await child.arm(point)
  const sending = Promise.all(flights.map(launch))
  // In deep runs at any moment too, in the middle of what no call of the database marks.
  const longest = Math.max(...flights.map(({ lasts }) => lasts))
  const anyMoment = Math.round(random.next() * longest)
  await Promise.race([child.gone, isDeep() ? pause(anyMoment) : sending])
  await child.kill()
  const sent = await sending
  const began = performance.now()
  await site.restart()
  const started = Math.round(performance.now() - began)
  for (const { flight, isAcknowledged } of sent) await flight.settle(isAcknowledged)
  await checkWhole(site)
  const told = sent.map(
    ({ flight, isAcknowledged }) => flight.what + (isAcknowledged ? ' ✓' : ' ?'),
  )
  return `killed ${wordsFor(point)} in ${told.join(', ')}; back in ${started} ms`
}
