// `npm run test:kill -- [--kills 40] [--database sqlite|mongodb] [--seed S]`: kills the server at random
// moments, starts it again, and checks everything after each time. Both databases unless one is named.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'

const databases = ['sqlite', 'mongodb']

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '40' },
      database: { type: 'string' },
      seed: { type: 'string', default: String(randomInt(1e9)) },
    },
  })
  const { kills, seed, database } = values
  if (!/^[1-9]\d*$/.test(kills)) throw new Error('--kills attend un nombre entier.')
  if (!/^\d+$/.test(seed)) throw new Error('--seed attend un nombre entier.')
  if (database !== undefined && !databases.includes(database)) {
    throw new Error(`--database attend ${databases.join(' ou ')}.`)
  }
  return { kills, seed, chosen: database === undefined ? databases : [database] }
}

const runOn = (database, { kills, seed }) =>
  new Promise((resolve, reject) => {
    const vitest = path.resolve('node_modules/vitest/vitest.mjs')
    const file = 'tests/int/crash/kills.test.ts'
    const options = ['--project', `int-${database}`, '--disableConsoleIntercept']
    const child = spawn(process.execPath, [vitest, 'run', file, ...options], {
      stdio: 'inherit',
      env: { ...process.env, KILLS: kills, SEED: seed },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })

try {
  const options = readOptions()
  const failed = []
  for (const database of options.chosen) {
    if (!(await runOn(database, options))) failed.push(database)
  }
  if (failed.length > 0) {
    console.error(`Échec sur ${failed.join(' et ')}, --seed ${options.seed}.`)
    process.exit(1)
  }
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
