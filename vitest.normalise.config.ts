import { defineConfig } from 'vitest/config';

const all = [
  'tests/normalise/**/*.test.ts',
  'tests/badInput/**/*.test.ts',
  'tests/registry/**/*.test.ts',
  'tests/properties/{bytes,derived,names,numbers,text,time}.test.ts',
];

/**
 * The normaliser's tests alone, for mutation testing: no built site, no fuzz, no whole build.
 * `MUTATE_TESTS` (patterns with spaces between) narrows them.
 */
export default defineConfig({
  test: {
    include: process.env['MUTATE_TESTS']?.split(' ') ?? all,
    // Each change of the code is tried with all tests that reach it: a few runs of each do.
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '50' },
    testTimeout: 120_000,
    // A worker for each file of tests would take most of the time. What a test computes when it is
    // loaded is then not computed anew for each change, so tests compute inside `test`.
    isolate: false,
  },
});
