import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'

import { checkWhole } from './checkWhole'
import { preparations, type Flight } from './flights'
import { killPoints } from './killPoints'
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

const kill = async (site: Site, within: number): Promise<string> => {
  const child = site.child()
  await Promise.race([child.gone, wait(within)])
  await child.kill()
  return `after ${within} ms`
}

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
  const point = random.next() < 0.4 ? random.pick(killPoints) : undefined
  if (point !== undefined) await site.child().arm(point)
  const sending = Promise.all(flights.map(launch))
  const longest = Math.max(...flights.map(({ lasts }) => lasts))
  const when = await kill(site, Math.round(random.next() * longest))
  const sent = await sending
  const began = performance.now()
  await site.restart()
  const started = Math.round(performance.now() - began)
  for (const { flight, isAcknowledged } of sent) await flight.settle(isAcknowledged)
  await checkWhole(site)
  const told = sent.map(
    ({ flight, isAcknowledged }) => flight.what + (isAcknowledged ? ' ✓' : ' ?'),
  )
  return `killed ${point ?? when} in ${told.join(', ')}; back in ${started} ms`
}
