import { describe, expect, it } from 'vitest';
import {
  classColors,
  color,
  themeDark,
  themeLight,
  type ThemeName,
} from '../../src/charts/theme.ts';
import { difference, kinds, lightness, seenBy } from '../support/colourVision.ts';

/** Relative luminance of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', themeLight],
  ['dark', themeDark],
])('colours on a %s ground', (_, theme: Readonly<Record<ThemeName, string>>) => {
  it.each(['ink', 'soft', 'accent'] as const)('%s is read as text: 4.5 to 1 at least', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'two', 'three', 'peer'] as const)('%s is seen as a mark: 3 to 1', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([0, 1, 2, 3, 4] as const)('class %i carries its text: 4.5 to 1', (i) => {
    expect(contrast(theme[`seq-ink-${i}`], theme[`seq-${i}`])).toBeGreaterThanOrEqual(4.5);
  });

  // Five classes can't each be 3 to 1 against the next: frames, gaps, figures and the legend tell
  // them apart too. The steps are 1.32, 1.27, 1.62, 1.83 in light and 1.36, 1.56, 2.53, 1.61 in dark.
  it.each([0, 1, 2, 3] as const)('class %i differs from the next by a quarter at least', (i) => {
    const next = `seq-${i + 1}` as ThemeName;
    expect(contrast(theme[`seq-${i}`], theme[next])).toBeGreaterThanOrEqual(1.25);
  });

  it('classes grow steadily lighter or darker', () => {
    const steps = ([0, 1, 2, 3, 4] as const).map((i) => luminance(theme[`seq-${i}`]));
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
  });
});

const sequence = ['seq-0', 'seq-1', 'seq-2', 'seq-3', 'seq-4'] as const;
const marks = ['accent', 'two', 'three', 'peer', 'ink'] as const;
/** Colours that stand in one drawing: the place, its peers and lines; parts of a whole and what is grey. */
const together: ReadonlyArray<readonly ThemeName[]> = [
  ['accent', 'peer', 'ink'],
  ['two', 'three', 'peer', 'ink'],
];
const pairsOf = (names: readonly ThemeName[]) =>
  names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe.each([
  ['light', themeLight],
  ['dark', themeDark],
])('colours on a %s ground, with one kind of cones missing', (_, theme) => {
  describe.each(kinds)('%s', (kind) => {
    const seen = (name: ThemeName): string => seenBy(kind, theme[name]);
    const apart = (a: ThemeName, b: ThemeName): number => difference(seen(a), seen(b));

    it.each(pairsOf(marks))('%s and %s are two colours', (a, b) => {
      expect(apart(a, b)).toBeGreaterThanOrEqual(12);
    });

    it.each(together.flatMap(pairsOf))('%s and %s are told apart in one drawing', (a, b) => {
      expect(apart(a, b)).toBeGreaterThanOrEqual(15);
    });

    it('tells each class from the next, and classes run one way', () => {
      const steps = sequence.map((name) => lightness(seen(name)));
      const rising = steps.toSorted((a, b) => a - b);
      expect([rising, rising.toReversed()]).toContainEqual(steps);
      for (const [i, name] of sequence.slice(1).entries())
        expect(apart(sequence[i]!, name)).toBeGreaterThanOrEqual(9);
    });

    it.each(marks)('%s is still seen as a mark: 3 to 1', (name) => {
      expect(contrast(seen(name), seen('paper'))).toBeGreaterThanOrEqual(3);
    });
  });
});

describe('the classes', () => {
  it('have no middle: no indicator has two ways from one', () => {
    const names = Object.keys(themeLight).filter((name) => /^seq-\d$/.test(name));
    expect(names).toEqual([...sequence]);
    expect(Object.keys(themeLight).filter((name) => /div/.test(name))).toEqual([]);
  });
});

describe('color', () => {
  it('follows the page and falls back to the light colour', () => {
    expect(color('accent')).toBe('var(--chart-accent, #a3312a)');
  });
});

describe('classColors', () => {
  it('spreads few classes over the whole scale', () => {
    expect(classColors(0, 2).fill).toContain('--chart-seq-0');
    expect(classColors(1, 2).fill).toContain('--chart-seq-4');
    expect(classColors(0, 1).fill).toContain('--chart-seq-2');
  });
});
