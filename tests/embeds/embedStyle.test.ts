import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embedPolicy, embedStyle } from '../../src/embeds/embedStyle.ts';

const fluid = {
  kind: 'fluid',
  svg: '<svg fill="var(--chart-two, #1f6b75)" height="9"></svg>',
} as const;

test('a style names the colours that the drawing uses, in light, dark and grey, and no others', () => {
  const style = embedStyle('parts', fluid, false);
  expect(style).toContain('--chart-two:light-dark(#1f6b75,#6fc3c6)');
  expect(style).toContain('--chart-two:#2e2e2e');
  expect(style).not.toContain('--chart-three');
  expect(style).not.toContain('.narrow');
});

test('fragments choose the theme, without a script', () => {
  const style = embedStyle('parts', fluid, false);
  for (const theme of ['light', 'dark', 'mono']) expect(style).toContain(`:has(#${theme}:target)`);
});

test('a style asks for nothing from anywhere', () => {
  for (const chart of ['parts', 'ranking', 'tileMap'])
    expect(embedStyle(chart, fluid, true)).not.toMatch(/url\(|@import|@font-face|https?:/);
});

test('the policy allows this style by its digest, and no script at all', () => {
  const style = embedStyle('parts', fluid, false);
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = embedPolicy(style);
  expect(policy).toContain(`style-src 'sha256-${digest}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|unsafe/);
});
