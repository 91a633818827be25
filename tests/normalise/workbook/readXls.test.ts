import { describe, expect, test } from 'vitest';
import { containers, xls, type SheetParts } from '../../fixtures/workbooks/book.ts';
import { openWorkbook } from '../../../src/normalise/read/workbook/openWorkbook.ts';
import { readXls } from '../../../src/normalise/read/workbook/readXls.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { fixture } from './support.ts';

/** An OLE container with these streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const to = containers.utils.cfb_new();
  for (const [path, content] of Object.entries(streams))
    containers.utils.cfb_add(to, path, content);
  return Uint8Array.from(containers.write(to, { type: 'buffer' }));
}

const filler = new Uint8Array(600);
const streamOf = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(
    containers.find(containers.read(bytes, { type: 'buffer' }), '/Workbook')?.content ?? [],
  );

/** Places of the records of a stream that have this number. */
function records(stream: Uint8Array, wanted: number): number[] {
  const view = new DataView(stream.buffer);
  const found: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === wanted) found.push(at);
  return found;
}

const [BOF, EOF] = [0x0809, 0x0a];
const rows: SheetParts['rows'] = [
  ['Mã', 'n'],
  ['90001', 5],
];
const withStream = (edit: (stream: Uint8Array) => Uint8Array, parts: SheetParts = { rows }) =>
  container({ '/Workbook': edit(streamOf(xls({ S: parts }))) });

const refusal = (code: string, vi: string, message: string) =>
  expect.objectContaining({ code, vi, message }) as Refused;
const encrypted = refusal(
  'E-XL-ENCRYPTED',
  'tệp có mật khẩu hoặc được mã hóa; hãy bỏ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại',
  'encrypted workbook; remove its password in Excel (File, Info, Protect Workbook) and save it again',
);
const none = refusal(
  'E-XL-FORMAT',
  'không phải sổ Excel 97 trở về sau; hãy lưu lại ở dạng .xlsx',
  'invalid workbook: no workbook of Excel 97 or later; save it as .xlsx',
);
const macros = refusal(
  'E-XL-MACRO',
  'tệp có macro; hãy lưu lại ở dạng .xlsx (không macro)',
  'workbook with macros; save it as .xlsx, which has none',
);

/** A stream with a record at a place. */
const inserted = (stream: Uint8Array, at: number, record: readonly number[]): Uint8Array =>
  Uint8Array.of(...stream.slice(0, at), ...record, ...stream.slice(at));

describe('an XLS file is refused', () => {
  test.each([
    ['that is encrypted whole', container({ '/EncryptedPackage': filler }), encrypted],
    ['with a password', fixture('xls-13-password.xls'), encrypted],
    ['with macros', container({ '/Workbook': filler, '/_VBA_PROJECT_CUR/VBA': filler }), macros],
    ['that is no workbook', container({ '/WordDocument': filler }), none],
  ])('%s', (_what, bytes, words) => {
    expect(() => readXls(bytes)).toThrow(words);
  });

  test('with a password of any kind, wherever it stands', () => {
    const bytes = withStream((stream) => {
      const [, start = 0] = records(stream, BOF);
      return inserted(stream, start + 20, [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
    });
    expect(() => readXls(bytes)).toThrow(encrypted);
  });

  test('that is cut off, as broken', () => {
    const bytes = container({ '/Workbook': Uint8Array.of(9, 8, 16, 0) });
    expect(() => openWorkbook(bytes, 'a.xls')).toThrow('the file is broken and can not be read');
  });
});

describe('a sheet of an XLS file', () => {
  test('that is a chart can not be read', () => {
    const bytes = withStream((stream) => {
      const [, start = 0] = records(stream, BOF);
      return stream.map((byte, i) => (i === start + 6 ? 0x20 : byte));
    });
    const words = refusal(
      'E-XL-FORMAT',
      'không đọc được trang tính này; hãy lưu lại ở dạng .xlsx',
      'invalid workbook: the sheet can not be read; save it as .xlsx',
    );
    expect(() => readXls(bytes).sheet('S')).toThrow(words);
    expect(() => readXls(xls({ S: { rows } })).sheet('T')).toThrow(words);
  });

  test('has its cells, its merges and nothing hidden', () => {
    const sheet = readXls(xls({ S: { rows, merges: ['A1:B1'] } })).sheet('S');
    const { cell, ...rest } = sheet;
    expect(rest).toEqual({
      name: 'S',
      lines: 2,
      columns: 2,
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenLines: new Set(),
      hiddenColumns: new Set(),
      notes: [],
      date1904: false,
    });
    expect(cell(2, 2)).toEqual({ value: 5, shown: '5', format: 'General' });
    expect(cell(3, 1)).toBeUndefined();
  });

  test('says what is hidden', () => {
    const book = readXls(fixture('hidden.xls'));
    expect(book.sheets).toEqual([
      { name: 'Biên chế', hidden: false },
      { name: 'Nháp', hidden: true },
    ]);
    expect([...book.sheet('Biên chế').hiddenColumns]).toEqual([4]);
    expect([...readXls(fixture('hidden-row.xls')).sheet('Biên chế').hiddenLines]).toEqual([2]);
  });

  test('names its cells with comments, whose words and author go nowhere', () => {
    const zeros = (count: number) => Array.from({ length: count }, () => 0);
    const object = [0x5d, 0, 22, 0, 0x15, 0, 18, 0, 0x19, 0, 1, 0, ...zeros(14)];
    const text = [0xb6, 1, 18, 0, ...zeros(18)];
    const note = (row: number, column: number) => [
      ...[0x1c, 0, 12, 0, row, 0, column, 0, 0, 0, 1, 0],
      ...[1, 0, 0, 0x41],
    ];
    const bytes = withStream((stream) =>
      inserted(stream, records(stream, EOF).at(-1) ?? 0, [
        ...object,
        ...text,
        ...note(1, 1),
        ...note(4, 2),
      ]),
    );
    const { notes, lines, columns, cell } = readXls(bytes).sheet('S');
    expect({ notes, lines, columns }).toEqual({ notes: ['B2', 'C5'], lines: 2, columns: 2 });
    expect(cell(5, 3)).toEqual({ value: '', shown: '', format: 'General' });
  });

  test('counts from 1904 where its workbook says so', () => {
    const bytes = withStream((stream) => {
      const [at = 0] = records(stream, 0x22);
      return stream.map((byte, i) => (i === at + 4 ? 1 : byte));
    });
    expect(readXls(bytes).sheet('S').date1904).toBe(true);
  });
});
