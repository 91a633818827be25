import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { ZipContainer } from '../../../src/model/zipContainer.ts';
import { emptied } from '../../../src/normalise/propose/emptied.ts';
import { nextWorkbook } from '../../../src/normalise/propose/nextWorkbook.ts';
import { openWorkbook } from '../../../src/normalise/read/workbook/openWorkbook.ts';
import { known } from '../support.ts';
import { figures, quarter } from './quarter.ts';

const book = (name: string) => readFileSync(`tests/fixtures/workbooks/files/${name}`);

const containers = CFB as ZipContainer;
const SHEET = '/xl/worksheets/sheet1.xml';
const ROWS = /<sheetData>([\s\S]*)<\/sheetData>/;

/** Returns plain.xlsx with that row alone. */
function withRow(row: string): Uint8Array {
  const container = containers.read(book('plain.xlsx'), { type: 'array' });
  const part = containers.find(container, SHEET)!;
  const xml = new TextDecoder().decode(new Uint8Array(part.content));
  part.content = new TextEncoder().encode(xml.replace(ROWS, `<sheetData>${row}</sheetData>`));
  part.size = part.content.length;
  return new Uint8Array(
    containers.write(container, { type: 'array', fileType: 'zip', compression: true }),
  );
}

const rowOf = (bytes: Uint8Array): string | undefined => {
  const part = containers.find(containers.read(bytes, { type: 'array' }), SHEET);
  return ROWS.exec(new TextDecoder().decode(new Uint8Array(part!.content)))?.[1];
};

describe('the workbook of the next period', () => {
  const of = quarter({
    file: 'plain.xlsx',
    numbers: 'vi',
    place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
    asOf: { column: 'Ngày' },
    ...figures(
      { indicator: 'portal766_received', value: 'Tiếp nhận', rank: 'Thứ hạng' },
      { indicator: 'portal766_on_time_ratio', value: 'Tỷ lệ' },
    ),
  });
  const shown = (bytes: Uint8Array): string[] => {
    const sheet = openWorkbook(bytes, 'plain.xlsx').open(0);
    return Array.from({ length: sheet.lines }, (_, i) =>
      Array.from({ length: sheet.columns }, (_, c) =>
        String(sheet.cell(i + 1, c + 1)?.value ?? ''),
      ).join('|'),
    );
  };

  test('has the cells of its figures empty and all others as they were', () => {
    const bytes = book('plain.xlsx');
    const found = emptied(bytes, of, 'Quý IV/2026', known)!;
    const before = shown(bytes);
    const after = shown(nextWorkbook(bytes, found));
    const heading = before.findIndex((line) => line.includes('Mã xã'));
    expect(after.slice(0, heading + 1)).toEqual(before.slice(0, heading + 1));
    expect(found.empty.length).toBeGreaterThan(0);
    for (const { line, column, text: was } of found.empty) {
      expect(was).not.toBe('');
      expect(after[line - 1]!.split('|')[column - 1]).toBe('');
    }
    const kept = (lines: readonly string[]) =>
      lines.map((line) => line.split('|').slice(0, 2).join('|'));
    expect(kept(after)).toEqual(kept(before));
  });

  test('has what is written anew, also with signs of its own format', () => {
    const bytes = book('plain.xlsx');
    const { sheet, cell } = (() => {
      const found = emptied(bytes, of, 'Quý IV/2026', known)!;
      return { sheet: found.sheet, cell: found.empty[0]! };
    })();
    const made = nextWorkbook(bytes, { sheet, empty: [], written: [{ cell, text: ' a & <b> ' }] });
    const read = openWorkbook(made, 'plain.xlsx').open(0);
    expect(read.cell(cell.line, cell.column)?.value).toBe(' a & <b> ');
  });

  test('keeps a formula without its value', () => {
    const bytes = book('xls-01-formula.xlsx');
    const open = openWorkbook(bytes, 'x.xlsx').open(0);
    const all = Array.from({ length: open.lines * open.columns }, (_, i) => ({
      line: Math.floor(i / open.columns) + 1,
      column: (i % open.columns) + 1,
      text: '',
    }));
    const made = nextWorkbook(bytes, { sheet: open.name, empty: all, written: [] });
    const after = openWorkbook(made, 'x.xlsx').open(0);
    const left = all.flatMap(({ line, column }) => {
      const cell = after.cell(line, column);
      return cell ? [[line, column, cell.value ?? null, Boolean(cell.formula)]] : [];
    });
    expect(left).toEqual([[3, 3, '', false]]);
  });

  test('keeps the address and the look of a cell, its formula and all other cells', () => {
    const row =
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/><c r="C1"><v>7</v></c>' +
      '<c r="D1" t="n" s="4"><f t="shared" si="0">A1\n+C1</f><v>7</v></c>' +
      '<c r="E1" s="2" cm="1"><f ca="1"/><v>7</v></c><c s="5" r="F1" t="b"><v>1</v></c></row>';
    const at = (column: number) => ({ line: 1, column, text: '' });
    const made = nextWorkbook(withRow(row), {
      sheet: 'Biên chế',
      empty: [1, 2, 4, 5].map(at),
      written: [{ cell: at(6), text: '1 < 2 & 3 > 2' }],
    });
    expect(rowOf(made)).toBe(
      '<row r="1"><c r="A1" s="3"></c><c r="B1" s="3"></c><c r="C1"><v>7</v></c>' +
        '<c r="D1" s="4"><f t="shared" si="0">A1\n+C1</f></c>' +
        '<c r="E1" s="2"><f ca="1"/></c>' +
        '<c s="5" r="F1" t="inlineStr"><is><t xml:space="preserve">1 &lt; 2 &amp; 3 &gt; 2</t></is></c></row>',
    );
    expect(made.length).toBeLessThan(book('plain.xlsx').length * 1.1);
  });

  test('of a sheet that is not there is refused', () => {
    expect(() => nextWorkbook(book('plain.xlsx'), { sheet: 'x', empty: [], written: [] })).toThrow(
      'missing sheet: x',
    );
    expect(() => nextWorkbook(book('plain.xlsx'), { sheet: null, empty: [], written: [] })).toThrow(
      'missing sheet: ',
    );
  });
});
