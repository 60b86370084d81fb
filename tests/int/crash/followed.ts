import { appendFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { readLag, type SharedConsumer } from '../../../src/events'
import type { Settings } from '../../../src/settings'
import { slugs } from '../../../src/slugs'

const logs = [slugs.changes, slugs.auditEvents] as const
type Place = Pick<Settings, 'dataDir'>

const fileOf = ({ dataDir }: Place, log: string): string => path.join(dataDir, `followed-${log}`)
const nameOf = (log: string): string => `recorder-${log}`

/** Consumers that write down what they are given, where it outlives a kill. */
export const recordersIn = (place: Place): SharedConsumer[] =>
  logs.map((log) => ({
    name: nameOf(log),
    log,
    begins: 'first',
    handle: ({ seq }) => {
      appendFileSync(fileOf(place, log), `${String(seq)}\n`)
      return Promise.resolve()
    },
  }))

/** Nothing skipped, order kept; what a kill fell upon is given again, right then. */
export const followedFaults = async (place: Place): Promise<string[]> => {
  const found = logs.map(async (log) => {
    const text = await readFile(fileOf(place, log), 'utf8').catch(() => '')
    const seqs = text.split('\n').filter(Boolean).map(Number)
    return seqs.flatMap((seq, index) => {
      const before = seqs[index - 1] ?? 0
      return seq === before + 1 || seq === before
        ? []
        : [`${log} was followed from ${String(before)} to ${String(seq)}`]
    })
  })
  return (await Promise.all(found)).flat()
}

/** How many entries they have before them. */
export const behindIn = async (payload: Payload): Promise<number> => {
  const { consumers } = await readLag(payload)
  const names = logs.map(nameOf)
  return consumers
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { behind }) => sum + behind, 0)
}
