import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases, toyTable } from '../../fixtures/workbooks/cases.ts';
import { xlsx } from '../../fixtures/workbooks/book.ts';
import { MAX_FILE } from '../../../src/normalise/read/workbook/limits.ts';
import { fixture, readBytes } from './support.ts';

const sample = (size: number, letters: number): Uint8Array => {
  let state = 12345;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % letters;
  });
};

test('every fixture is what its script makes, to the byte', () => {
  expect(readdirSync('tests/fixtures/workbooks/files').sort()).toEqual(Object.keys(cases).sort());
  for (const [file, make] of Object.entries(cases))
    expect(Buffer.compare(fixture(file), make()), file).toBe(0);
  const toy = readFileSync('tests/fixtures/toy/data/tables/portal-dong-hoa/so-hoa.xlsx');
  expect(Buffer.compare(toy, toyTable())).toBe(0);
});

test('a file over the limit is refused by its size alone', () => {
  const bytes = new Uint8Array(MAX_FILE + 1);
  const { found } = readBytes(bytes, 'large.xlsx');
  expect(found).toEqual(['E-LIM-SIZE large.xlsx']);
  expect(readBytes(new Uint8Array(0), 'none.xlsx').found).toEqual(['E-STR-EMPTY none.xlsx']);
});

// Without its bound each of these takes minutes; a busy machine may need some seconds.
describe('what would take for ever is refused or passed over at once', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const hostile = (text: string, more = ''): string[] => {
    const sheet = {
      S: {
        rows: [
          ['Mã xã', 'Tiếp nhận'],
          ['90001', 1],
        ],
      },
    };
    const edit = (xml: string) => xml.replace('</sheetData>', `${text}</sheetData>${more}`);
    return readBytes(xlsx(sheet, { [part]: edit }, { compression: false }), 't.xlsx').found;
  };
  const last = '<row r="200000"><c r="A200000"><v>1</v></c></row>';

  test.each([
    ['cells without end', '<c r="A9">'.repeat(100_000), '', ['E-XL-FORMAT t.xlsx']],
    ['comments without end', '', '<!-- x'.repeat(100_000), []],
    [
      'merges over one another',
      last,
      '<mergeCell ref="A2:B200000"/>'.repeat(9),
      ['E-XL-FORMAT t.xlsx!S'],
    ],
    ['a merge of a whole column', '', '<mergeCell ref="D1:D1048576"/>', []],
    [
      'more rows than are read',
      '<row><c><v>1</v></c></row>'.repeat(200_000),
      '',
      ['E-LIM-ROWS t.xlsx'],
    ],
  ])(
    '%s',
    (_what, text, more, found) => {
      const start = performance.now();
      expect(hostile(text, more)).toEqual(found);
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );

  test('sums over sums, which are then not computed again', () => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) =>
        `<row r="${i + 3}"><c r="B${i + 3}"><f>SUM(B$2:B${i + 2},B$2:B$200000)</f><v>1</v></c></row>`,
    );
    const start = performance.now();
    hostile(rows.join(''));
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});

test('no damage to a workbook makes the reader fall over', () => {
  for (const file of ['plain.xlsx', 'form.xls']) {
    const bytes = fixture(file);
    const places = sample(120, 1 << 16);
    places.forEach((value, i) => {
      const copy = Uint8Array.from(bytes);
      const at = (value * 257 + i * 131) % copy.length;
      copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8));
      expect(() => readBytes(copy, file)).not.toThrow();
    });
  }
});

test('no formula text, link or comment of any fixture comes out', () => {
  for (const file of Object.keys(cases)) {
    const { table, messages } = readBytes(fixture(file), file);
    expect(JSON.stringify([table, messages]), file).not.toMatch(/evil|SUM\(|IF\(|xem lại/);
  }
});

test('the reader knows nothing of the machine', () => {
  for (const name of readdirSync('src/normalise/read/workbook'))
    expect(readFileSync(`src/normalise/read/workbook/${name}`, 'utf8')).not.toMatch(
      /node:|process\./,
    );
});
