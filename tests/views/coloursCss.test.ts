import { expect, test } from 'vitest';
import { coloursCss } from '../../src/views/coloursCss.ts';

test('an operator’s colours replace those of the tokens on both grounds, never a reader’s own', () => {
  const css = coloursCss({ accent: { light: '#114488', dark: '#99bbff' } });
  const [light, dark] = css.split('\n');
  expect(light).toBe('@media (forced-colors: none) { :root:root { --chart-accent: #114488; } }');
  expect(dark).toContain('(prefers-color-scheme: dark) and (forced-colors: none)');
  expect(dark).toContain('--chart-accent: #99bbff;');
});
