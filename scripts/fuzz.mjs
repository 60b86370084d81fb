// `npm run test:fuzz -- --requests N [--seed S] [--database sqlite|mongodb] [--replay FILE]`: generated
// requests for every route. The same seed sends the same requests; a request that a failure has printed
// is sent again from a file that holds it.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { startMongodb } from './mongodb.mjs'

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

const server = values.database === 'mongodb' ? await startMongodb() : undefined
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const project = `int-${values.database}`
const child = spawn(process.execPath, [vitest, 'run', '--project', project, 'tests/int/fuzz'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_REQUESTS: values.requests,
    FUZZ_SEED: values.seed,
    ...(values.replay && { FUZZ_REPLAY: path.resolve(values.replay) }),
    ...(server && { MONGODB_TEST_URI: server.uri }),
  },
})
child.on('exit', (code) => {
  void Promise.resolve(server?.stop()).then(() => process.exit(code ?? 1))
})
