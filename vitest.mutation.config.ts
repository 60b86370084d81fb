import { defineConfig } from 'vitest/config'

/** The tests that mutants of the workflow's core and of the rules of access have to get past: no database, no server. */
export default defineConfig({
  test: {
    execArgv: ['--conditions=production'],
    include: ['tests/unit/{workflow,access}/**/*.test.ts'],
  },
})
