/**
 * Mutation testing of the normaliser: `npm run mutate -- FILE... [TEST...]`. Each change of the
 * code that no test notices is printed. Tables that are made once, when a file is loaded, are not
 * changed (`ignoreStatic`): each change of one would need all tests anew.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'in-process',
  plugins: [import.meta.resolve('./scripts/mutate/strykerRunner.ts')],
  mutate: ['src/normalise/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tempDirName: '.cache/stryker/tmp',
  ignorePatterns: ['dist', '.astro', 'data/built', '.cache', 'tests/output'],
  concurrency: 1,
  timeoutMS: 8_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/stryker/report.json' },
  thresholds: { high: 90, low: 85, break: null },
  checkers: [],
};
