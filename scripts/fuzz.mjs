// `npm run test:fuzz -- --requests N [--seed S] [--database sqlite|mongodb] [--replay FILE]`: generated
// requests for every route. The same seed sends the same requests; a request that a failure has printed
// is sent again from a file that holds it.
import path from 'node:path'
import { parseArgs } from 'node:util'

import { runVitest } from './runVitest.mjs'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    database: { type: 'string', default: 'sqlite' },
    replay: { type: 'string' },
  },
})
const isCount = (text) => /^\d{1,9}$/.test(text)
if (!isCount(values.requests) || !/^\d{1,10}$/.test(values.seed)) {
  console.error('--requests and --seed are whole numbers.')
  process.exit(1)
}
if (values.database !== 'sqlite' && values.database !== 'mongodb') {
  console.error('--database is sqlite or mongodb.')
  process.exit(1)
}

const code = await runVitest({
  project: `int-${values.database}`,
  files: ['tests/int/fuzz/requests.test.ts'],
  environment: {
    FUZZ_REQUESTS: values.requests,
    FUZZ_SEED: values.seed,
    ...(values.replay && { FUZZ_REPLAY: path.resolve(values.replay) }),
  },
})
process.exit(code)
