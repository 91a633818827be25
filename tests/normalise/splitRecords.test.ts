import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'ữ', ';', ',', '"', '\n', '\r', ' ', '1', '.'),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const ends = fc.constantFrom('\n', '\r\n', '\r');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('records', () => {
  test('are what was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(table, ends, (rows, end) => {
        const text = rows.map((cells) => cells.map(quoted).join(';') + end).join('');
        const { records, broken } = splitRecords(text, ';');
        expect(broken).toBeNull();
        expect(records.map(({ cells }) => cells.map((each) => each.text))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  test('take up every character of the text, once and in order, where nothing is broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r'), maxLength: 30 }),
        (text) => {
          const { records, broken } = splitRecords(text, ';');
          let end = 0;
          for (const record of records) {
            expect(record.start).toBe(end);
            end = record.end;
          }
          if (!broken) expect(end).toBe(text.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('begin at the physical line that a reader counts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
        for (const { line, start } of splitRecords(text, ';').records)
          expect(line).toBe(1 + (text.slice(0, start).match(/\r\n|\r|\n/g) ?? []).length);
      }),
      { numRuns: 1000 },
    );
  });

  test('stop at a quote that does not close, with the line on which it opens', () => {
    expect(splitRecords('a;b\n1;"2\n3;4\n', ';').broken).toMatchObject({
      line: 2,
      column: 2,
      problem: { code: 'E-CSV-QUOTE' },
    });
    expect(splitRecords('"x"y', ';').broken).toMatchObject({ line: 1, column: 1 });
  });
});
