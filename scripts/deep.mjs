// `npm run test:deep [-- --minutes N] [--database sqlite|mongodb] [--seed S]`: a walk, requests, kills and properties of figures and
// imports, then every test and the whole matrix once on each database, then all of them with random seeds until the time is over. Each seed is
// printed; what failed comes again at the end, shrunk, as lines to paste into a test, or as the counterexample of its property.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { startMongodb } from './mongodb.mjs'
import { runVitest } from './runVitest.mjs'
import { findSoffice } from './soffice.mjs'

const databases = ['sqlite', 'mongodb']
const pasteMark = 'Paste into '

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '240' },
      database: { type: 'string' },
      seed: { type: 'string', default: String(randomInt(1e9)) },
    },
  })
  const { minutes, database, seed } = values
  if (!/^[1-9]\d*$/.test(minutes)) throw new Error('--minutes attend un nombre entier.')
  if (!/^\d{1,9}$/.test(seed)) throw new Error('--seed attend un nombre entier.')
  if (database !== undefined && !databases.includes(database)) {
    throw new Error(`--database attend ${databases.join(' ou ')}.`)
  }
  const chosen = database === undefined ? databases : [database]
  return { chosen, seed: Number(seed), until: Date.now() + Number(minutes) * 60_000 }
}

/** What goes on and on, a few minutes each; the seed is another each time. */
const endless = [
  {
    name: 'walk',
    file: 'tests/int/walk/walk.test.ts',
    environment: (seed) => ({ WALK_STEPS: '1000', WALK_SEED: seed }),
    done: '1000 steps',
  },
  {
    name: 'requests',
    file: 'tests/int/fuzz/requests.test.ts',
    environment: (seed) => ({ FUZZ_REQUESTS: '2000', FUZZ_SEED: seed }),
    done: '2000 requests',
  },
  {
    name: 'kills',
    file: 'tests/int/crash/kills.test.ts',
    environment: (seed) => ({ KILLS: '10', SEED: seed }),
    done: '10 kills',
  },
  {
    name: 'figures published',
    file: 'tests/int/figures/published.test.ts',
    environment: (seed) => ({ FIGURES_SEED: seed }),
    done: '40 documents of doses',
  },
  {
    name: 'figures read',
    project: 'unit',
    file: 'tests/unit/figures',
    environment: (seed) => ({ FIGURES_SEED: seed }),
    done: 'every property of figures',
  },
  {
    name: 'imports',
    project: 'unit',
    file: 'tests/unit/import',
    environment: () => ({}),
    done: 'every property of imports',
  },
  {
    name: 'comparisons',
    project: 'unit',
    file: 'tests/unit/compare',
    environment: (seed) => ({ FIGURES_SEED: seed }),
    done: '10,000 edits',
  },
]

const linesToPaste = (output) => output.split('\n').filter((line) => line.includes(pasteMark))

const goOn = async ({ database, until, seed, mongodb }) => {
  const base = { TEST_DEPTH: 'deep', ...(mongodb && { MONGODB_TEST_URI: mongodb.uri }) }
  const failures = []
  const done = new Map()

  const run = async (name, { files, environment = {}, project = `int-${database}` }) => {
    const start = performance.now()
    let output = ''
    const code = await runVitest({
      project,
      files,
      options: ['--disableConsoleIntercept', '--maxWorkers=1'],
      environment: { ...base, ...environment },
      onOutput: (text) => {
        output += text
      },
    })
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`${database}: ${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds} s`)
    if (code === 0) return true
    console.log(output)
    failures.push({ name, lines: linesToPaste(output) })
    return false
  }

  for (let round = 0; Date.now() < until; round += 1) {
    // After the first of each, so that a short run has looked at all of them.
    if (round === endless.length)
      await run('every test, the whole matrix', { files: ['tests/int'] })
    const kind = endless[round % endless.length]
    const own = String((seed + round) % 1e9)
    const isDone = await run(`${kind.name}, seed ${own}`, {
      files: [kind.file],
      ...(kind.project && { project: kind.project }),
      environment: kind.environment(own),
    })
    if (isDone) done.set(kind.done, (done.get(kind.done) ?? 0) + 1)
  }
  return { database, failures, done }
}

const report = ({ database, failures, done }) => {
  const counted = [...done].map(([what, times]) => `${times} × ${what}`).join(', ')
  console.log(`\n${database}: ${counted || 'no round'} without a fault, ${failures.length} failed`)
  for (const { name, lines } of failures) console.log([name, ...lines].join('\n'))
}

try {
  const { chosen, seed, until } = readOptions()
  console.log(`Deep, on ${chosen.join(' and ')}, --seed ${seed}`)
  if (findSoffice() === undefined) console.log('soffice not found: third witness skipped')
  const mongodb = chosen.includes('mongodb') ? await startMongodb() : undefined
  const results = await Promise.all(
    chosen.map((database) =>
      goOn({ database, until, seed, mongodb: database === 'mongodb' ? mongodb : undefined }),
    ),
  )
  await mongodb?.stop()
  results.forEach(report)
  process.exit(results.every(({ failures }) => failures.length === 0) ? 0 : 1)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
