import type { Bench, OwnFigures } from './frame/types'
import { unlikeTheWorkflow } from './largeLibrary'
import { makeLibraries } from './scale/libraries'
import { measureProcesses, type Finding } from './scale/processes'
import { arePagesBuilt, measureScreens } from './scale/screens'
import { measureReads, measureStarts, type Row } from './scale/sideBySide'

/** Three processes render each for itself: as many documents as that is worth waiting for. */
const mostOnMongodb = 100

const sign = (holds: boolean): string => (holds ? 'holds' : 'DOES NOT HOLD')

const tableOf = (heads: readonly string[], rows: readonly Row[]): string[][] => [
  ['', ...heads, 'ratio', 'aim', ''],
  ...rows.map(({ name, base, large, limit, holds }) => [
    name,
    base.toFixed(1),
    large.toFixed(1),
    `× ${(large / base).toFixed(2)}`,
    limit,
    sign(holds),
  ]),
]

const findingsTable = (findings: readonly Finding[]): string[][] => [
  ['three processes on one MongoDB', 'found', ''],
  ...findings.map(({ name, found, holds }) => [name, found, sign(holds)]),
]

const measureAll = async (
  rounds: number,
  documents: number,
  stops: (() => Promise<void>)[],
): Promise<OwnFigures> => {
  const libraries = await makeLibraries(documents, stops)
  const size = documents.toLocaleString('en')
  const starts = await measureStarts(libraries, rounds)
  const reads = await measureReads(libraries, { rounds, documents })
  const screens = arePagesBuilt() ? await measureScreens(libraries, rounds) : []
  const onMongodb = Math.min(documents, mostOnMongodb)
  const findings = (await measureProcesses(onMongodb, rounds)) ?? []
  const failed = [...starts, ...reads, ...screens, ...findings].filter(({ holds }) => !holds)
  return {
    tables: [
      tableOf(['empty', size], starts),
      tableOf(['100', size], reads),
      ...(screens.length > 0 ? [tableOf(['100', size], screens)] : []),
      ...(findings.length > 0 ? [findingsTable(findings)] : []),
    ],
    figures: { documents, starts, reads, screens, findings },
    notes: [
      `SQLite, ${size} documents of five releases beside an empty library and one of a hundred, each server in a process of its own, for reads Next aside`,
      'start: from the command to a ready answer; nothing on disk: the first start of all, its forms are rendered behind',
      'memory: Next aside, a quarter of a minute after the last request',
      `MongoDB: ${findings.length > 0 ? `${onMongodb} documents` : 'left out: MONGOMS_SYSTEM_BINARY names no mongod'}`,
      `screens of the admin: ${screens.length > 0 ? 'the whole page as the browser gets it' : 'left out: they have to be built (npm run build)'}`,
      ...unlikeTheWorkflow,
    ],
    ...(failed.length > 0 && { failure: failed.map(({ name }) => name).join('; ') }),
  }
}

/** What a library of ten thousand documents costs beside an empty one, and whether it keeps what is promised. */
export const bench: Bench = {
  title: 'a large library beside an empty one: start, memory, reads, screens, three processes',
  measure: async (rounds, { documents }) => {
    const stops: (() => Promise<void>)[] = []
    try {
      return await measureAll(rounds, documents, stops)
    } finally {
      for (const stop of stops) await stop()
    }
  },
}
