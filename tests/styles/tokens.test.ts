import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeDark, themeLight } from '../../src/charts/theme.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/@media/);

/** Colours of drawings that a block sets, by name. */
function coloursOf(block: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of block.matchAll(/--chart-([\w-]+): (#[0-9a-f]{6});/g))
    found[name] = value;
  return found;
}

/** Relative luminance of a colour, WCAG 2.2: #ffffff → 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, WCAG 2.2: black on white → 21. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

it('black on white has a contrast of 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each([
  ['light', light, themeLight],
  ['dark', dark, themeDark],
] as const)('the %s colours', (_name, block, theme) => {
  it('are those of the drawings', () => {
    expect(coloursOf(block)).toEqual(theme);
  });

  it.each(['ink', 'soft', 'accent', 'two', 'three'] as const)('let %s be read as text', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([0, 1, 2, 3, 4] as const)('let the text of class %i be read', (step) => {
    expect(contrast(theme[`seq-ink-${step}`], theme[`seq-${step}`])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['peer', 'accent', 'two', 'three'] as const)('let marks of %s be seen', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3);
  });
});

it('dark colours are for screens, so that paper stays white', () => {
  expect(css).toContain('@media screen and (prefers-color-scheme: dark)');
});
