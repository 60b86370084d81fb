import type { SampleLibrary } from '../frame/sampleLibrary'
import { startApp } from '../frame/appServer'
import { pause, startServer, type MeasuredServer } from '../frame/startServer'
import { questionsFor, slowest } from './questions'
import { arePagesBuilt } from './screens'

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

export type Row = { name: string; base: number; large: number; limit: string; holds: boolean }

const megabytes = (bytes: number): number => bytes / 1024 / 1024

const startOne = (library: SampleLibrary): Promise<MeasuredServer> =>
  startServer('library', { ...library.environment })

type Libraries = Record<'empty' | 'large' | 'small', SampleLibrary>

/** The application once it answers, as `npm start` has it; without its pages where they were not built. */
const timeStart = async (library: SampleLibrary): Promise<number> => {
  const server = arePagesBuilt() ? await startApp(library.environment) : await startOne(library)
  await server.stop()
  return server.startedIn
}

/** What a process takes once it has been let alone for a while: what a start threw away is given back by then. */
const settledMemory = async (server: MeasuredServer): Promise<number> => {
  await pause(15_000)
  return megabytes(await server.memory())
}

/** How long a start takes, the very first and those after it, and how much memory is taken then. */
export const measureStarts = async (
  { empty, large }: Libraries,
  rounds: number,
): Promise<Row[]> => {
  const times = { first: { empty: NaN, large: NaN }, again: { empty: [NaN], large: [NaN] } }
  const sizes = { empty: NaN, large: NaN }
  const both = [
    ['empty', empty],
    ['large', large],
  ] as const
  for (const [name, library] of both) {
    times.first[name] = await timeStart(library)
    const server = await startOne(library)
    await server.prepared()
    await server.stop()
    times.again[name] = []
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, library] of both) times.again[name].push(await timeStart(library))
  }
  for (const [name, library] of both) {
    const server = await startOne(library)
    sizes[name] = await settledMemory(server)
    await server.stop()
  }
  const first = { base: times.first.empty, large: times.first.large }
  const again = { base: middle(times.again.empty), large: middle(times.again.large) }
  const memory = { base: sizes.empty, large: sizes.large }
  const twice = 'at most × 2'
  return [
    {
      name: 'start, nothing on disk, ms',
      ...first,
      limit: twice,
      holds: first.large <= 2 * first.base,
    },
    { name: 'start, ms', ...again, limit: twice, holds: again.large <= 2 * again.base },
    {
      ...{ name: 'memory once started, MB', ...memory, limit: 'at most + 300' },
      holds: memory.large - memory.base <= 300,
    },
  ]
}

const asked = 1500

/** What 99 of a hundred readers wait at most, in a library of a hundred documents and in the large one; and the memory after it. */
export const measureReads = async (
  { small, large, empty }: Libraries,
  { rounds, documents }: { rounds: number; documents: number },
): Promise<Row[]> => {
  const servers = { small: await startOne(small), large: await startOne(large) }
  const bare = await startOne(empty)
  try {
    await servers.small.prepared()
    await servers.large.prepared()
    const questions = questionsFor(documents)
    const rows: Row[] = []
    for (const [place, question] of questions.entries()) {
      const waits = { small: [NaN], large: [NaN] }
      const inSmall = questionsFor(100)[place] ?? question
      for (let round = -1; round < rounds; round += 1) {
        const turns = { from: (round + 1) * asked, count: asked }
        const base = await slowest(servers.small.origin, inSmall, turns)
        const grown = await slowest(servers.large.origin, question, turns)
        // The first round warms what may be warm.
        if (round === -1) Object.assign(waits, { small: [], large: [] })
        else {
          waits.small.push(base)
          waits.large.push(grown)
        }
      }
      const base = middle(waits.small)
      const grown = middle(waits.large)
      const about = { limit: 'at most × 1.5', holds: grown <= 1.5 * base }
      rows.push({ name: `p99 of ${question.name}, ms`, base, large: grown, ...about })
    }
    const memory = {
      base: await settledMemory(bare),
      large: await settledMemory(servers.large),
    }
    const holds = memory.large - memory.base <= 300
    const name = 'memory after all these reads, MB (empty, large)'
    return [...rows, { name, ...memory, limit: 'at most + 300', holds }]
  } finally {
    for (const server of [servers.small, servers.large, bare]) await server.stop()
  }
}
