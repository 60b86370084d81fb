/** `npm run test:mutation`: what the tests would not notice if it were otherwise (docs/mutants.md). */
export default {
  mutate: [
    'src/access/**/*.ts',
    'src/workflow/{awaited,check,entitlement,facts,gatherFacts,rules,transitions}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Nothing here waits or loops without an end: whatever is slow is so because the machine is.
  timeoutMS: 120_000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { break: 85, high: 95, low: 85 },
  tempDirName: 'test-results/mutants',
  ignorePatterns: ['.next', 'bench', 'data', 'docs', 'media', 'test-results', '/migrations'],
}
