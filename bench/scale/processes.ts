import { z } from 'zod'

import { enlarge } from '../largeLibrary'
import { copiedReference } from '../largeLibrary/plan'
import { makeSampleLibrary } from '../frame/sampleLibrary'
import { signIn } from '../frame/session'
import { startServer, type MeasuredServer } from '../frame/startServer'
import { password } from './libraries'
import { makeMongod, type Mongod } from './mongod'
import { middle } from './sideBySide'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )

const patience = 60_000

/** Milliseconds until an address answers so. */
const until = async (url: string, status: number): Promise<number> => {
  const before = performance.now()
  while ((await statusOf(url)) !== status) {
    if (performance.now() - before > patience) throw new Error(`${url} does not answer ${status}`)
    await pause(10)
  }
  return performance.now() - before
}

const reference = 'PRO-MEOPA-001'
const address = `/v1/protocols/${reference}`
const found = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })
const numbered = z.object({ number: z.string() })

/** Takes the release in force out, and puts it back: each is an entry of the feed, as a new release is. */
const createActs = async ({ origin }: MeasuredServer) => {
  const headers = await signIn(origin, { email: 'coordination@demo.example', password })
  const where = `where[reference][equals]=${reference}`
  const answer = await fetch(`${origin}/api/protocols?depth=0&${where}`, { headers })
  const id = found.parse(await answer.json()).docs[0]?.id ?? ''
  const { number } = numbered.parse(await (await fetch(origin + address)).json())
  const act = async (name: string, body: object): Promise<void> => {
    const done = await fetch(`${origin}/api/protocols/${id}/workflow/${name}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ number, reason: 'Mesure', password, ...body }),
    })
    if (!done.ok) throw new Error(`${name} answers ${done.status}: ${await done.text()}`)
  }
  return {
    withdraw: () => act('withdraw', { kind: 'obsolete' }),
    reinstate: () => act('reinstate', {}),
  }
}

export type Finding = { name: string; found: string; holds: boolean }

/** How long until the other processes show what one of them did. */
const measureSpread = async (
  [first, ...others]: readonly MeasuredServer[],
  rounds: number,
): Promise<Finding> => {
  if (!first) throw new Error('No process')
  const acts = await createActs(first)
  const waits: number[] = []
  for (let round = 0; round < rounds * 2; round += 1) {
    const [act, status] = round % 2 === 0 ? [acts.withdraw, 410] : [acts.reinstate, 200]
    await act()
    waits.push(...(await Promise.all(others.map(({ origin }) => until(origin + address, status)))))
  }
  const longest = Math.max(...waits)
  return {
    name: 'a release withdrawn or put back in force by one process is shown by two others',
    found: `${middle(waits).toFixed(0)} ms, ${longest.toFixed(0)} ms at most`,
    holds: longest <= 1000,
  }
}

const all = async (
  servers: readonly MeasuredServer[],
  paths: readonly string[],
  status: number,
): Promise<boolean> => {
  const answers = servers.flatMap(({ origin }) => paths.map((path) => statusOf(origin + path)))
  return (await Promise.all(answers)).every((answer) => answer === status)
}

/** What goes on while the database is gone, and how all of it comes back. */
const measureAbsence = async (
  servers: readonly MeasuredServer[],
  { mongod, documents }: { mongod: Mongod; documents: number },
): Promise<Finding[]> => {
  const neverAsked = Array.from({ length: 50 }, (_, turn) => {
    const index = Math.floor(((turn * 7919) % documents) / 10) * 10
    return `/v1/protocols/${copiedReference({ reference: 'PRO' }, index)}`
  })
  const others = ['/v1/protocols', '/v1/themes', '/v1/changes', '/', '/healthz']
  await mongod.kill()
  const reads = await all(servers, [address, ...neverAsked, ...others], 200)
  const unready = await all(servers, ['/readyz'], 503)
  await mongod.start()
  const back = await Promise.all(servers.map(({ origin }) => until(`${origin}/readyz`, 200)))
  const [first] = servers
  if (!first) throw new Error('No process')
  const { withdraw, reinstate } = await createActs(first)
  await withdraw()
  const after = await Promise.all(servers.map(({ origin }) => until(origin + address, 410)))
  await reinstate()
  await Promise.all(servers.map(({ origin }) => until(origin + address, 200)))
  return [
    {
      name: 'with the database killed, three processes go on: 50 documents never asked for, lists, feed, first page',
      found: reads ? 'all 200' : 'not all 200',
      holds: reads,
    },
    { name: '/readyz meanwhile', found: unready ? '503' : 'not 503', holds: unready },
    {
      name: 'once it is back all are ready by themselves, and show the next change',
      found: `${Math.max(...back).toFixed(0)} ms, ${Math.max(...after).toFixed(0)} ms`,
      // Not ready within a minute is an error; the change is held to what is promised of any.
      holds: Math.max(...after) <= 1000,
    },
  ]
}

/** Three processes on one MongoDB. Undefined where there is no mongod. */
export const measureProcesses = async (
  documents: number,
  rounds: number,
): Promise<Finding[] | undefined> => {
  const mongod = await makeMongod()
  if (!mongod) return undefined
  const stops: (() => Promise<unknown>)[] = [mongod.remove]
  try {
    await mongod.start()
    const settings = { DATABASE_URI: mongod.uri, DEMO_PASSWORD: password }
    const library = await makeSampleLibrary(settings)
    stops.unshift(library.remove)
    await enlarge(mongod.uri, documents)
    const servers: MeasuredServer[] = []
    for (const name of ['one', 'two', 'three']) {
      const more = { DATA_DIR: `${library.folder}/${name}` }
      const server = await startServer('library', { ...library.environment, ...more })
      stops.unshift(server.stop)
      servers.push(server)
    }
    for (const server of servers) await server.prepared()
    return [
      await measureSpread(servers, rounds),
      ...(await measureAbsence(servers, { mongod, documents })),
    ]
  } finally {
    for (const stop of stops) await stop()
  }
}
