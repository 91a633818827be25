/**
 * Mutation testing of the normaliser: `npm run mutate -- --mutate 'src/normalise/cells/**'`.
 * Each change of the code that no test notices is printed; what was tried before is kept.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.normalise.config.ts', related: true },
  mutate: ['src/normalise/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.cache/stryker/incremental.json',
  tempDirName: '.cache/stryker/tmp',
  ignorePatterns: ['dist', '.astro', 'data/built', '.cache', 'tests/output'],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/stryker/report.json' },
  thresholds: { high: 90, low: 85, break: null },
  checkers: [],
};
