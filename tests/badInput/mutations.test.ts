import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked, file, good, header, rows } from './support.ts';

const start = `Đơn vị tính: hồ sơ;;\n${rows(header, ['06187', 'Phường Kỳ Lừa', '3.420'], good, ['06325', '"Xã" Bắc Sơn', 'hơn 2.900'], ['', 'Tổng cộng', '6.332'], ['Ghi chú: (*) ước', '', ''])}`;
const bytes = new TextEncoder().encode(start);

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1500);

type Edit = {
  readonly at: number;
  readonly kind: 'set' | 'cut' | 'add' | 'end';
  readonly byte: number;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(bytes.length),
  kind: fc.constantFrom('set', 'cut', 'add', 'end'),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(10, 13, 34, 59, 44, 46, 0x2d, 0x3d, 0)),
});

function mutate(of: readonly number[], { at, kind, byte }: Edit): number[] {
  const i = at % (of.length + 1);
  if (kind === 'end') return of.slice(0, i);
  return [
    ...of.slice(0, i),
    ...(kind === 'cut' ? [] : [byte]),
    ...of.slice(kind === 'add' ? i : i + 1),
  ];
}

test('a table with any bytes changed is read or refused, and every row accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const mutated = new Uint8Array(edits.reduce(mutate, [...bytes]));
      const {
        rows: of,
        cells,
        quarantine,
        records,
        observations,
        refused,
        messages,
      } = await checked(file(mutated));
      expect(of.data).toBe(of.published + of.rejected + of.duplicates);
      expect(quarantine).toHaveLength(of.rejected);
      expect(records.data).toBe(of.data);
      expect(cells.total).toBe(cells.published + cells.missing + cells.rejected + cells.duplicates);
      if (refused) expect(observations).toEqual([]);
      for (const { code } of messages) expect(code).toMatch(/^[EWIR]-/);
      for (const { value } of observations)
        expect(value === null || Number.isFinite(value)).toBe(true);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});
