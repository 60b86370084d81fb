import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

// All that these modules need of Payload is its error: the whole of it takes seconds to import, for each mutant.
const payloadsError = fileURLToPath(
  new URL('node_modules/payload/dist/errors/APIError.js', import.meta.url),
)

/** The tests that mutants of the workflow's core and of the rules of access have to get past: no database, no server. */
export default defineConfig({
  resolve: { alias: [{ find: /^payload$/, replacement: payloadsError }] },
  test: {
    execArgv: ['--conditions=production'],
    // A mutant starts one process for all its files, and that one ends with it.
    isolate: false,
    include: ['tests/unit/{workflow,access}/**/*.test.ts'],
  },
})
