// `npm run test:kill -- [--kills 40] [--database sqlite|mongodb] [--seed S]`: kills the server at random
// moments, starts it again, and checks everything after each time. Both databases unless one is named.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { runVitest } from './runVitest.mjs'

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

const runOn = async (database, { kills, seed }) => {
  const code = await runVitest({
    project: `int-${database}`,
    files: ['tests/int/crash/kills.test.ts'],
    options: ['--disableConsoleIntercept'],
    environment: { KILLS: kills, SEED: seed, TEST_DEPTH: 'deep' },
  })
  return code === 0
}

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
