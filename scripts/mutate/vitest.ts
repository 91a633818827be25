/** What a test file gets when it imports `vitest` in a run of changes: tests are only collected. */
export { expect } from 'vitest';
export { describe, test } from './collected.ts';
export const afterAll = (): void => {};
