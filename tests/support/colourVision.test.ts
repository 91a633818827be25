import { describe, expect, test } from 'vitest';
import { difference, kinds, seenBy } from './colourVision.ts';

describe('seenBy', () => {
  test('leaves black, white and greys as they are, for each row of a matrix adds up to one', () => {
    for (const kind of kinds)
      for (const grey of ['#000000', '#808080', '#ffffff'])
        expect(difference(seenBy(kind, grey), grey)).toBeLessThan(1);
  });

  test('makes red and green alike without red or green cones, and not without blue ones', () => {
    const apart = (kind: (typeof kinds)[number]): number =>
      difference(seenBy(kind, '#a86a3d'), seenBy(kind, '#7d7d3a'));
    expect(apart('deutan')).toBeLessThan(apart('tritan') / 2);
  });
});

describe('difference', () => {
  test('is that of CIE 1976: black and white are 100 apart', () => {
    expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 1);
    expect(difference('#123456', '#123456')).toBe(0);
  });
});
