import { defineConfig } from 'vitest/config';

/** The normaliser's tests alone, for mutation testing: no built site, no fuzz, no whole build. */
export default defineConfig({
  test: {
    include: [
      'tests/normalise/**/*.test.ts',
      'tests/badInput/**/*.test.ts',
      'tests/registry/**/*.test.ts',
      'tests/properties/{bytes,derived,names,numbers,text,time}.test.ts',
    ],
    // Each change of the code is tried with all tests that reach it: a few runs of each do.
    env: { PROPERTY_RUNS: '50' },
    testTimeout: 120_000,
  },
});
