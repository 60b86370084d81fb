import { defineConfig } from 'vitest/config'

import { SlowFirst } from './scripts/slowFirst.mjs'
import { patience } from './scripts/patience.mjs'

const everything = ['tests/int/**/*.test.ts']

/**
 * What is asked of MongoDB in each run: where a database shows through. The rest (headers, forms, imports, strangers'
 * words, the rights of records, the sample library) runs the same code on SQLite, and on MongoDB in `test:deep`.
 */
const whereDatabasesDiffer = [
  // Transactions, conflicts, migrations, one writer, processes that are killed. Two processes are asked all that one is.
  'tests/int/{database,jobs,migrations,replicaSet}.test.ts',
  'tests/int/gateway/conflicts.test.ts',
  'tests/int/atOnce/twoProcesses.test.ts',
  'tests/int/workflow/{concurrency,log,provenance,refusals,releases,rounds,schedule}.test.ts',
  'tests/int/crash/{abandoned,database,disk,kills}.test.ts',
  // What is kept between requests and processes.
  'tests/int/events/shared.test.ts',
  'tests/int/{sessions,signIn}.test.ts',
  'tests/int/publicApi/{bulkRead,store,history,lists}.test.ts',
  // What a working copy holds beside its text.
  'tests/int/import/checks.test.ts',
  // What rows are found by: conditions, relations, order.
  'tests/int/{graphql,richText}.test.ts',
  'tests/int/access/{lengths,moved,read,rights,whileWaiting,requestIdentity}.test.ts',
  'tests/int/{before,dashboard,documents}/**/*.test.ts',
  'tests/int/signed/widthsOfBefore.test.ts',
  'tests/int/matrix/protocols.test.ts',
  'tests/int/fuzz/**/*.test.ts',
  'tests/int/walk/walk.test.ts',
]

const mongodbFiles = process.env['TEST_DEPTH'] === 'deep' ? everything : whereDatabasesDiffer

export default defineConfig({
  test: {
    pool: 'forks',
    // Node 20 ends at random without it while Payload's editor is imported.
    execArgv: ['--conditions=production'],
    // One more than CI has processors: some tests wait for answers that are late on purpose.
    maxWorkers: 3,
    // One process for many files: Payload takes seconds to import.
    isolate: false,
    testTimeout: patience,
    hookTimeout: patience,
    sequence: { sequencer: SlowFirst },
    env: {
      DISABLE_LOGGING: 'true',
      LOG_LEVEL: 'silent',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'int-sqlite', include: everything, env: { TEST_DATABASE: 'sqlite' } },
      },
      {
        extends: true,
        test: {
          name: 'int-mongodb',
          include: mongodbFiles,
          env: { TEST_DATABASE: 'mongodb' },
          globalSetup: ['tests/helpers/mongodb.globalSetup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/sampleLibrary.globalSetup.ts'],
        },
      },
    ],
  },
})
