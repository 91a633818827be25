import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/normalise/read/readCsv.ts';
import { collector } from './support.ts';

function read(text: string, newline: 'lf' | 'crlf' = 'lf', delimiter = ',') {
  const { report, codes, messages } = collector();
  const table = readCsv(text, { delimiter, newline }, 't.csv', report);
  const texts = table.rows.map(({ cells }) => cells.map((cell) => cell.text));
  return { table, texts, codes: codes(), messages };
}

describe('a CSV file', () => {
  test('is read as it stands: 3.420 and 00004 keep their characters', () => {
    expect(read('a,b\n3.420,00004\n').texts).toEqual([['3.420', '00004']]);
  });

  test('with a header alone has no rows', () => {
    expect(read('a,b\n')).toMatchObject({ texts: [], codes: [] });
    expect(read('a,b')).toMatchObject({ texts: [], codes: [] });
  });

  test('that is empty has no rows and no header', () => {
    expect(read('').table).toMatchObject({ header: [], rows: [], dataRows: 0 });
  });

  test('may have a column that is called __proto__', () => {
    const { table, texts } = read('a,__proto__\n1,2\n');
    expect(table.header).toEqual(['a', '__proto__']);
    expect(texts).toEqual([['1', '2']]);
  });

  test('with mixed line ends is refused, because rows would be glued', () => {
    expect(read('a,b\r\n1,2\n3,4\r\n', 'crlf').codes).toContain('E-NEWLINE');
    expect(read('a,b\n1,2\r\n3,4\n', 'lf').codes).toContain('E-NEWLINE');
  });

  test('keeps line ends inside quotes, and lines after them are counted as they stand', () => {
    const { table, codes } = read('a,b\n"x\ny",2\n\n3,4\n');
    expect(codes).toEqual([]);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(table.rows[0]!.cells[1]).toEqual({ text: '2', line: 3, column: 2 });
  });

  test('with a decimal comma in a comma file is refused, not shortened', () => {
    const { texts, messages } = read('a,b\n95,05,1\n');
    expect(texts).toEqual([]);
    expect(messages[0]).toMatchObject({ code: 'E-STR-EXTRA-CELL', line: 2 });
  });

  test('counts rows that could not be read', () => {
    expect(read('a,b\n1\n2,3\n').table).toMatchObject({ dataRows: 2, rows: [{ line: 3 }] });
  });

  test('with a broken quote is refused', () => {
    expect(read('a,b\n"1,2\n').codes).toContain('E-CSV-QUOTE');
  });

  test('with a repeated or nameless column is refused', () => {
    expect(read('a,a\n1,2\n').messages[0]).toMatchObject({
      code: 'E-STR-DUP-LABEL',
      line: 1,
      column: 2,
    });
    expect(read('a,\n1,2\n').codes).toEqual(['E-STR-BLANK-LABEL']);
  });

  test('is split at the declared delimiter only', () => {
    expect(read('a;b\n1,5;2\n', 'lf', ';').texts).toEqual([['1,5', '2']]);
  });
});
