import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { setFlagsFromString } from 'node:v8'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { databaseOfProject } from '../../helpers'
import { again } from './again'
import { byEntryPoint, everyRoute, isOpen, type Route } from './entryPoints'
import { leakOf } from './hidden'
import { faultInLog, faultOf } from './judge'
import { requestFor, type FuzzRequest } from './requests'
import { named, send, type Sent } from './send'
import { buildStage, senders, storedOf, type Sender, type Stage } from './stage'

const usual = { sqlite: 1000, mongodb: 600 }
const asked = Number(process.env['FUZZ_REQUESTS'] ?? usual[databaseOfProject()])
const seed = Number(process.env['FUZZ_SEED'] ?? '20260101')
const replay = process.env['FUZZ_REPLAY']

const strangers: readonly Sender[] = ['nobody', 'client']
const mostFaults = 10
const mendEvery = 200
const tellEvery = 1000
const megabyte = 1024 * 1024

let stage: Stage
let routes: Route[]
const statuses = new Map<Sender, Map<number, number>>()

const statusesByEntryPoint = new Map<string, Map<number, number>>()
/** How much of what people asked at each entryPoint was done. */
const doneAt = new Map<string, { asked: number; done: number }>()

beforeAll(async () => {
  stage = await buildStage()
  routes = inTurn(everyRoute(stage.library.config))
})
afterAll(() => stage.stop())

/**
 * All routes, with one of another entryPoint between each two where somebody may do something: entryPoints of few routes are asked
 * as often as those of many, and what is open as often as all the rest.
 */
const inTurn = (all: readonly Route[]): Route[] => {
  const entryPoints = [...byEntryPoint(all.filter(isOpen)).values()]
  return all.flatMap((route, at) => {
    const entryPoint = entryPoints[at % entryPoints.length] ?? []
    const other = entryPoint[Math.floor(at / entryPoints.length) % entryPoint.length]
    return other ? [route, other] : [route]
  })
}

const count = <Of>(all: Map<Of, Map<number, number>>, of: Of, status: number): void => {
  const known = all.get(of) ?? new Map<number, number>()
  all.set(of, known.set(status, (known.get(status) ?? 0) + 1))
}

const told = (all: ReadonlyMap<string, Map<number, number>>): string =>
  [...all].map(([of, counts]) => `${of} ${JSON.stringify(Object.fromEntries(counts))}`).join(', ')

/** What was written is there a moment after the answer. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

const leak = (sent: Sent, request: FuzzRequest): string | undefined => {
  const sentText = named(JSON.stringify(request), stage.names)
  const { hiddenFile: fileName = '' } = stage.names
  return leakOf(sent, { request, own: stage.emailOf(request.as), sentText, fileName })
}

const judge = async (request: FuzzRequest, route?: Route): Promise<void> => {
  const entryPoint = route?.entryPoint ?? 'again'
  stage.log.takeFailures()
  let sent = await send(stage, request)
  if (leak(sent, request) !== undefined) {
    // Others may have made it readable meanwhile: an admin gives roles, a coordinator moves documents.
    await stage.mend()
    sent = await send(stage, request)
  }
  count(statuses, request.as, sent.status)
  count(statusesByEntryPoint, entryPoint, sent.status)
  if (route && isOpen(route) && !strangers.includes(request.as)) {
    const { asked: before, done } = doneAt.get(entryPoint) ?? { asked: 0, done: 0 }
    doneAt.set(entryPoint, { asked: before + 1, done: done + (sent.status < 400 ? 1 : 0) })
  }
  await nextTurn()
  const fault = faultOf(sent, request) ?? leak(sent, request) ?? faultInLog(stage.log.take())
  if (fault === undefined) return
  const failures = stage.log.takeFailures().join('\n').slice(0, 1500)
  throw new Error(`${fault}\n${sent.text.slice(0, 600)}\n${failures}`)
}

const made = new Map<string, ReturnType<typeof requestFor>>()

// Made once for each route: making it takes longer than most answers.
const requestsOf = (route: Route, by: readonly Sender[]): ReturnType<typeof requestFor> => {
  const key = [route.method, route.path, route.slug, route.calls, ...by].join(' ')
  const known = made.get(key) ?? requestFor(route, { by, graphql: stage.graphql })
  made.set(key, known)
  return known
}

const tell = (text: string): void => void process.stdout.write(`Fuzz: ${text}\n`)

/** Sends as many requests, route after route; gives each fault with the smallest request that shows it. */
const sendMany = async (many: number, by: readonly Sender[], from: number): Promise<string[]> => {
  const faults = new Map<string, string>()
  for (let at = 0; at < many && faults.size < mostFaults; at += 1) {
    const route = routes[(from + at) % routes.length]
    if (route === undefined) break
    if (at % mendEvery === 0) await stage.mend()
    if (at > 0 && at % tellEvery === 0)
      tell(`${String(from + at)} so far, ${String(faults.size)} faults`)
    const property = fc.asyncProperty(requestsOf(route, by), (request) => judge(request, route))
    const run = await fc.check(property, { seed: seed + from + at, numRuns: 1 })
    if (!run.failed) continue
    const said = run.errorInstance instanceof Error ? run.errorInstance.message : ''
    const kind = `${route.method} ${route.path} ${route.calls ?? ''} ${said.split('\n', 1)[0] ?? ''}`
    const request = JSON.stringify(run.counterexample?.[0])
    const line = `Paste into tests/int/fuzz/again.ts: ${request},`
    if (!faults.has(kind)) faults.set(kind, `${kind}\n${line}\n${said}`)
  }
  return [...faults.values()]
}

setFlagsFromString('--expose_gc')
const collectGarbage: unknown = runInNewContext('gc')

const heapInMegabytes = (): number => {
  if (typeof collectGarbage === 'function') collectGarbage()
  return process.memoryUsage().heapUsed / megabyte
}

const ask = (path: string, as: Sender = 'nobody') =>
  send(stage, { as, method: 'GET', path, headers: {} })

const isWell = async (): Promise<void> => {
  await stage.mend()
  expect((await ask('/readyz')).status).toBe(200)
  expect((await verifyAudit(stage.library.payload)).intact).toBe(true)
  const { docs } = await stage.library.payload.find({ collection: 'releases', pagination: false })
  const current = docs.filter(({ status }) => status === 'inForce').map((row) => row.documentKey)
  expect(new Set(current).size).toBe(current.length)
  const listed: unknown = JSON.parse((await ask('/v1/protocols')).text)
  expect(listed).toMatchObject({ total: current.length })
}

describe.skipIf(replay !== undefined)(`generated requests, seed ${String(seed)}`, () => {
  const byNobody = Math.ceil(asked * 0.4)
  const warm = Math.ceil(asked * 0.2)

  it('of strangers never break the library, tell of its inside or change a row', async () => {
    const before = await storedOf(stage.library)
    expect(await sendMany(byNobody, strangers, 0)).toEqual([])
    expect(await storedOf(stage.library)).toEqual(before)
    await isWell()
  })

  it('of people who are signed in never break it either, and its memory stays bounded', async () => {
    const people = senders.filter((sender) => !strangers.includes(sender))
    expect(await sendMany(warm, people, byNobody)).toEqual([])
    const before = heapInMegabytes()
    expect(await sendMany(asked - byNobody - warm, people, byNobody + warm)).toEqual([])
    const grown = heapInMegabytes() - before
    tell(
      `${String(asked)} requests of ${String(routes.length)} routes, heap ${grown.toFixed(0)} MB more`,
    )
    tell(told(statuses))
    tell(told(statusesByEntryPoint))
    tell(
      [...doneAt]
        .map(
          ([entryPoint, { asked: all, done }]) =>
            `${entryPoint} ${Math.round((100 * done) / all)} % done`,
        )
        .join(', '),
    )
    expect(grown).toBeLessThan(64)
    await isWell()
  })

  it('are such as the library answers in every way: some are done, some refused', () => {
    for (const sender of senders) {
      const seen = [...(statuses.get(sender)?.keys() ?? [])]
      expect(
        seen.some((status) => status >= 200 && status < 300),
        sender,
      ).toBe(true)
      expect(
        seen.some((status) => status >= 400 && status < 500),
        sender,
      ).toBe(true)
    }
  })
})

describe.skipIf(replay !== undefined || asked < usual.mongodb)('behind every entryPoint', () => {
  it('the code is reached: of what people ask where something may be done, much is', () => {
    // Behind an invented address there is mostly nothing.
    const entryPoints = [...doneAt].filter(([entryPoint]) => !entryPoint.startsWith('anything'))
    const few = entryPoints.filter(([, { asked: all, done }]) => done * 12 < all)
    expect(few).toEqual([])
  })
})

const replayed = (): FuzzRequest[] =>
  replay === undefined ? [...again] : [JSON.parse(readFileSync(replay, 'utf8'))]

describe('a request that is sent again', () => {
  it.each(replayed().map((request) => [request.method, request.path, request] as const))(
    'is answered well: %s %s',
    async (_method, _path, request) => judge(request),
  )
})
