import { defineConfig } from 'vitest/config'

import { SlowFirst } from './scripts/slowFirst.mjs'
import { patience } from './tests/helpers/patience'

const integration = {
  include: ['tests/int/**/*.test.ts'],
}

export default defineConfig({
  test: {
    pool: 'forks',
    // Node 20 ends at random without it while Payload's editor is imported.
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
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
        test: { ...integration, name: 'int-sqlite', env: { TEST_DATABASE: 'sqlite' } },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'int-mongodb',
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
