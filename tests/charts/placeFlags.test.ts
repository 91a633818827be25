import { describe, expect, it } from 'vitest';
import { placeFlags, poleRows, type PlacedFlag } from '../../src/charts/placeFlags.ts';

const sides = (placed: readonly PlacedFlag[]): Array<[string, number]> =>
  placed.map(({ side, row }) => [side, row]);

/** Words that meet others, or that another's pole passes through. */
function clashes(placed: readonly PlacedFlag[]): string[] {
  const rows = ({ row, lines }: PlacedFlag): [number, number] => [row, row + lines.length];
  return placed.flatMap((a) =>
    placed.flatMap((b) => {
      if (a === b) return [];
      const [[from, to], [start, end]] = [rows(a), rows(b)];
      const meet = from < end && start < to && a.left < b.right && b.left < a.right;
      const crossed = poleRows(a) > start && a.x > b.left && a.x < b.right;
      return meet || crossed ? [`${a.text} at ${a.x}, ${b.text} at ${b.x}`] : [];
    }),
  );
}

describe('placeFlags', () => {
  it('hangs two neighbours in one row, each away from the other', () => {
    const flags = [
      { text: 'Cà Mau 90,04%', x: 150 },
      { text: 'trung vị 88,69%', x: 140 },
    ];
    expect(sides(placeFlags(flags))).toEqual([
      ['right', 0],
      ['left', 0],
    ]);
  });

  it('hangs flags of one value on both sides of it', () => {
    const flags = ['Cà Mau 88,69%', 'trung vị 88,69%'].map((text) => ({ text, x: 140 }));
    expect(new Set(placeFlags(flags).map(({ side }) => side))).toEqual(new Set(['left', 'right']));
  });

  it('takes a second row where one side has no room, the outer flag above', () => {
    const flags = [
      { text: 'Phường Quy Nhơn Đông 99,40%', x: 262 },
      { text: 'trung vị 98,69%', x: 250 },
    ];
    expect(sides(placeFlags(flags))).toEqual([
      ['left', 1],
      ['left', 0],
    ]);
  });

  it('hangs long words over their pole, and at an edge where they would leave the drawing', () => {
    const [over] = placeFlags([{ text: 'Phường Quy Nhơn Đông 94,39%', x: 140 }]);
    expect(over).toMatchObject({ side: 'over', row: 0 });
    expect(over && poleRows(over)).toBe(0);
    const [edge] = placeFlags([{ text: `${'Nghiêng'.repeat(5)} 62,41%`, x: 20 }]);
    expect(edge).toMatchObject({ side: 'left-edge', left: 0 });
  });

  it('breaks words into more lines where no line of them has room', () => {
    const flags = [
      { text: 'TP. Hồ Chí Minh 89,40%', x: 122 },
      { text: 'trung vị 88,69%', x: 46 },
    ];
    expect(placeFlags(flags)[0]?.lines).toEqual(['TP. Hồ Chí Minh', '89,40%']);
  });

  const names = ['Huế 88,91%', 'TP. Hồ Chí Minh 89,40%', 'Phường Quy Nhơn Đông 94,39%'];
  it.each(names)('keeps %s and the median clear of each other wherever they stand', (name) => {
    for (let place = 18; place <= 262; place += 4)
      for (let middle = 18; middle <= 262; middle += 4) {
        const flags = [
          { text: name, x: place },
          { text: 'trung vị 93,88%', x: middle },
        ];
        expect(clashes(placeFlags(flags))).toEqual([]);
      }
  });

  it('keeps them clear at every greater width', () => {
    const at = (width: number) => [
      { text: 'Hà Nội 74,04%', x: 0.07 * width },
      { text: 'Ninh Bình 95,86%', x: 0.93 * width },
      { text: 'trung vị 88,69%', x: 0.68 * width },
    ];
    for (const width of [280, 320, 400, 640, 800])
      expect(clashes(placeFlags(at(width), width))).toEqual([]);
  });

  it('keeps all words within the drawing', () => {
    for (let x = 0; x <= 280; x += 10)
      for (const { left, right } of placeFlags(names.map((text) => ({ text, x })))) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(280);
      }
  });

  it('hangs nothing for no flags', () => {
    expect(placeFlags([])).toEqual([]);
  });
});
