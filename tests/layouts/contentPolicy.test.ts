import { expect, it } from 'vitest';
import { contentPolicy } from '../../src/layouts/contentPolicy.ts';

it('nothing inline and nothing from elsewhere is allowed', () => {
  expect(contentPolicy).toMatch(/^default-src 'none'; /);
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
});
