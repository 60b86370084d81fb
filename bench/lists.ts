import { startApp } from './frame/appServer'
import { fillLibrary } from './frame/fillLibrary'
import { makeSampleLibrary } from './frame/sampleLibrary'
import { readPage, signIn } from './frame/session'
import type { RunningServer } from './frame/startServer'
import { timeInTurn, type Timed, type Timing } from './frame/timing'
import type { Bench, OwnFigures } from './frame/types'

const sizes = [100, 5000] as const
const password = 'mesure-des-listes'
const screens = [
  { name: 'list, coordination', account: 'coordination', path: '/admin/collections/protocols' },
  {
    name: 'page 2, coordination',
    account: 'coordination',
    path: '/admin/collections/protocols?page=2',
  },
  {
    name: 'in review, coordination',
    account: 'coordination',
    path: '/admin/collections/protocols?state=inReview',
  },
  {
    name: 'drafts, coordination',
    account: 'coordination',
    path: '/admin/collections/protocols?state=draft',
  },
  {
    name: 'one theme, coordination',
    account: 'coordination',
    path: '/admin/collections/protocols?theme=MEOPA',
  },
  { name: 'list, author', account: 'auteur.meopa', path: '/admin/collections/protocols' },
  { name: 'first screen, author', account: 'auteur.meopa', path: '/admin' },
  { name: 'first screen, coordination', account: 'coordination', path: '/admin' },
] as const

const stops: (() => Promise<void>)[] = []

const prepare = async (size: number): Promise<RunningServer> => {
  const sample = await makeSampleLibrary({ DEMO_PASSWORD: password })
  stops.unshift(sample.remove)
  await fillLibrary(sample.environment, size)
  const server = await startApp(sample.environment)
  stops.unshift(server.stop)
  return server
}

const timed = async ({ origin }: RunningServer, size: number): Promise<Timed[]> => {
  const things: Timed[] = []
  for (const { name, account, path } of screens) {
    const headers = await signIn(origin, { email: `${account}@demo.example`, password })
    things.push({
      name: `${name} (${String(size)})`,
      act: () => readPage(origin + path, headers),
    })
  }
  return things
}

const figuresOf = (timings: readonly Timing[]): OwnFigures => {
  const rows = screens.map(({ name }) => {
    const [small, large] = sizes.map(
      (size) =>
        timings.find((timing) => timing.name === `${name} (${String(size)})`)?.medianMs ?? 0,
    )
    return { name, small: small ?? 0, large: large ?? 0, ratio: (large ?? 0) / (small ?? 1) }
  })
  return {
    tables: [
      [
        ['', '100, ms', '5,000, ms', 'ratio'],
        ...rows.map(({ name, small, large, ratio }) => [
          name,
          small.toFixed(1),
          large.toFixed(1),
          `× ${ratio.toFixed(2)}`,
        ]),
      ],
    ],
    figures: { rows, timings },
    notes: [
      'SQLite, two libraries in two servers, each page asked for in turn in one run',
      'the whole page as the browser gets it: sign-in, rights, columns, count, drawing; aim: at most × 1.5',
    ],
  }
}

/** How much longer a page of a list takes with 5,000 documents than with 100. */
export const bench: Bench = {
  title: 'a page of the list of protocols, with 100 and with 5,000 documents',
  measure: async (rounds) => {
    try {
      const things: Timed[] = []
      for (const size of sizes) things.push(...(await timed(await prepare(size), size)))
      return figuresOf(await timeInTurn(things, rounds * 3))
    } finally {
      for (const stop of stops.splice(0)) await stop()
    }
  },
}
