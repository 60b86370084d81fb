import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'

import { measure, type Effort } from './frame/measure'
import { costRows, measureProcessor } from './frame/processor'
import { drawTable, keep, tableOf } from './frame/report'
import type { Bench } from './frame/types'

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => path.basename(file, '.ts'))
  .sort()

const holdsBench = (module: unknown): module is { bench: Bench } =>
  typeof module === 'object' && module !== null && 'bench' in module

const load = async (name: string): Promise<Bench> => {
  const module: unknown = await import(
    pathToFileURL(path.join(import.meta.dirname, `${name}.ts`)).href
  )
  if (!holdsBench(module)) throw new Error(`bench/${name}.ts exports no bench`)
  return module.bench
}

const run = async (name: string, effort: Effort & { documents: number }): Promise<void> => {
  const bench = await load(name)
  console.log(`\n${name}: ${bench.title}`)
  if ('measure' in bench) {
    const { rounds, documents } = effort
    const { tables, figures, notes, failure } = await bench.measure(rounds, { documents })
    const file = await keep({ name, title: bench.title, notes }, { figures, rounds })
    for (const table of tables) console.log(`\n${drawTable(table)}`)
    console.log('')
    for (const note of notes) console.log(`- ${note}`)
    console.log(`- ${rounds} rounds, in turn; the middle one counts\n- kept in ${file}`)
    if (failure !== undefined) {
      console.error(`\n${name}: ${failure}`)
      process.exitCode = 1
    }
    return
  }
  const field = await bench.prepare()
  try {
    const scores = await measure(field.contestants, effort)
    const costs = await measureProcessor(field.pairs ?? [], effort.rounds)
    const about = { name, title: bench.title, notes: field.notes }
    const file = await keep(about, { scores, costs, effort })
    console.log(`\n${tableOf(scores)}\n`)
    if (costs.length > 0) console.log(`${drawTable(costRows(costs))}\n`)
    for (const note of field.notes) console.log(`- ${note}`)
    console.log(
      `- ${effort.rounds} rounds of ${effort.seconds} s, ${effort.connections} connections; the middle one counts`,
    )
    console.log(`- kept in ${file}`)
  } finally {
    await field.stop()
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    connections: { type: 'string', default: '20' },
    // How large the library of `scale` is.
    documents: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
  },
})
const effort = z
  .object({
    connections: z.coerce.number().int().min(1),
    documents: z.coerce.number().int().min(20),
    rounds: z.coerce.number().int().min(1),
    seconds: z.coerce.number().min(1),
  })
  .parse(values)

const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exitCode = 1
} else {
  for (const name of positionals.length > 0 ? positionals : names) await run(name, effort)
}
