import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/runFolder.ts',
    reporters: ['default', ['json', { outputFile: '.cache/test/results.json' }]],
    testTimeout: 120_000,
    hookTimeout: 900_000,
    maxWorkers: 2,
  },
});
