// `npm run test:walk`: walks the workflow at random for as long as one likes (tests/int/walk). Arguments:
// --steps N, --seed S, --database sqlite|mongodb, --replay FILE (the steps that a failed walk printed).
import path from 'node:path'
import { parseArgs } from 'node:util'

import { runVitest } from './runVitest.mjs'

const usage =
  'Usage : npm run test:walk -- [--steps N] [--seed S] [--database sqlite|mongodb] [--replay FICHIER]'

const read = () => {
  try {
    const { values } = parseArgs({
      options: {
        steps: { type: 'string', default: '1000' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
        database: { type: 'string', default: 'sqlite' },
        replay: { type: 'string' },
      },
    })
    const isNumber = (text) => /^\d{1,9}$/.test(text)
    const isSound = isNumber(values.steps) && isNumber(values.seed) && Number(values.steps) > 0
    return isSound && ['sqlite', 'mongodb'].includes(values.database) ? values : undefined
  } catch {
    return undefined
  }
}

const asked = read()
if (asked === undefined) {
  console.error(usage)
  process.exit(1)
}

const { steps, seed, database, replay } = asked
console.log(
  replay === undefined
    ? `${steps} pas sur ${database}, graine ${seed}`
    : `Les pas de ${replay} sur ${database}`,
)
const code = await runVitest({
  project: `int-${database}`,
  files: ['tests/int/walk/walk.test.ts'],
  options: ['--disableConsoleIntercept'],
  environment: {
    WALK_STEPS: steps,
    WALK_SEED: seed,
    ...(replay !== undefined && { WALK_REPLAY: path.resolve(replay) }),
  },
})
process.exit(code)
