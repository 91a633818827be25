import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xlsx } from '../../src/downloads/xlsx.ts';
import { readWorkbook } from '../../src/normalise/read/workbook/readWorkbook.ts';
import { checked, file } from '../badInput/support.ts';
import { collector, spec as plainSpec } from '../normalise/support.ts';
import { expectAccounted } from '../support/accounted.ts';
import { words } from './settings.ts';
import { anyRows, figuresOf, header, read, spec } from './tables.ts';

type Item = Readonly<Record<'text' | 'number', string | number | null>>;
const columns = [
  ['text', ({ text }: Item) => text],
  ['number', ({ number }: Item) => number],
] as const;

test('a download as a workbook gives back every word and number', () => {
  const plain = fc.record({
    text: words,
    number: fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100),
  });
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (items) => {
      const { report, codes } = collector();
      const of = plainSpec({
        numbers: 'plain',
        place: { column: 'text', scheme: 'code', names: [] },
        figures: [{ indicator: 'portal766_received', value: 'number' }],
      } as never);
      const table = readWorkbook(
        xlsx(items, columns, 't'),
        of,
        new Map(),
        't.xlsx',
        report,
        () => {},
      );
      expect(codes()).toEqual([]);
      expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(
        items.map(({ text, number }) => [text, String(number)]),
      );
    }),
  );
});

test('a table in a workbook says what it says as text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const book = utils.book_new(
        utils.aoa_to_sheet([header, ...rows].map((row) => [...row])),
        'Bảng',
      );
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
      const result = await checked(file(bytes, spec, { file: 'tables/toy/t.xlsx' }));
      expect(figuresOf(result)).toEqual(figuresOf(await read(rows)));
      expect(result.rows).toEqual((await read(rows)).rows);
      expectAccounted(result);
    }),
  );
});
