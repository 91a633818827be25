import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EntryFile, proposeEntry } from '../../../src/normalise/propose/proposeEntry.ts';
import { small } from './tiny.ts';

const text = (rows: ReadonlyArray<readonly string[]>) =>
  new TextEncoder().encode(rows.map((cells) => `${cells.join(';')}\n`).join(''));

const proposed = (rows: ReadonlyArray<readonly string[]>, changes: Partial<EntryFile> = {}) =>
  proposeEntry(
    { bytes: text(rows), file: 't.csv', sha256: 'x', province: null, period: null, ...changes },
    small,
  );

const paths = ({ remarks }: ReturnType<typeof proposed>) =>
  remarks.map(({ path, blank }) => `${blank ? 'fill in' : 'confirm'} ${path}`);

describe('how to read a file is proposed', () => {
  test('whole, with what was concluded and what is open, from the file down to its figures', () => {
    const found = proposed([
      ['Số liệu quý III năm 2026', '', '', '', '', ''],
      ['STT', 'Mã', 'Tên', 'Hồ sơ quá hạn', 'Tỷ lệ đúng hạn', 'Tính đến'],
      ['1', '90001', 'Đường Tây', '5', '95,5', '2026-10-10'],
      ['2', '90002', 'Văn Lang', '1.234', '80', '2026-10-10'],
    ]);
    expect(found.entry).toEqual({
      file: 't.csv',
      sha256: 'x',
      delimiter: ';',
      numbers: 'vi',
      layout: 'wide',
      place: { column: 'Mã', scheme: 'code', name: 'Tên', province: '97' },
      period: { text: 'quý III năm 2026' },
      asOf: { column: 'Tính đến' },
      figures: [
        { indicator: 'portal766_overdue', value: 'Hồ sơ quá hạn' },
        { indicator: 'portal766_on_time_ratio', value: 'Tỷ lệ đúng hạn' },
      ],
      ignoredColumns: [{ column: 'STT', reason: { vi: 'Số thứ tự', en: 'Number of the row' } }],
    });
    expect([found.province, found.isForm]).toEqual(['97', false]);
    expect(paths(found)).toEqual([
      'confirm files[0].place.province',
      'confirm files[0].figures',
      'confirm files[0].numbers',
      'confirm files[0].period',
    ]);
  });

  test('with where its headings stand, where the reader would take other rows for them', () => {
    const { entry, remarks } = proposed([
      ['Mã', 'Hồ sơ quá hạn', 'Hồ sơ quá hạn'],
      ['Mã', 'Cấp tỉnh', 'Cấp xã'],
      ['90001', '5', '6'],
      ['90002', '7', '8'],
    ]);
    expect(entry).toMatchObject({ headerRow: 2, figures: [] });
    expect(entry).not.toHaveProperty('headerRows');
    expect(remarks[0]?.path).toBe('files[0].place.province');
  });

  test('with a heading that is not told, before its place', () => {
    expect(
      paths(
        proposed([
          ['Mã', 'Hồ sơ quá hạn', ''],
          ['90001', '5', ''],
          ['90002', '6', ''],
        ]),
      ),
    ).toEqual([
      'confirm files[0].headerRows',
      'confirm files[0].place.province',
      'confirm files[0].figures',
      'fill in files[0].period',
    ]);
  });

  test('with the sheet of a workbook, without encoding and delimiter', () => {
    const file = 'hidden-sheet.xlsx';
    const bytes = readFileSync(`tests/fixtures/workbooks/files/${file}`);
    const found = proposed([], { bytes, file });
    expect(found.entry).toMatchObject({ file, sheet: 'Biên chế', hiddenSheet: true });
    expect(found.entry).not.toHaveProperty('delimiter');
    expect(paths(found)[0]).toBe('confirm files[0].sheet');
  });

  test('with the key of a long table and its rows that are passed over', () => {
    const rows = ['90001', '90002'].flatMap((code) => [
      [code, 'Hồ sơ quá hạn', '5'],
      [code, 'Số giếng', '6'],
    ]);
    expect(proposed([['Mã', 'Chỉ tiêu', 'Giá trị'], ...rows]).entry).toMatchObject({
      layout: 'long',
      key: ['Chỉ tiêu'],
      ignoredRows: [{ key: ['Số giếng'], reason: { vi: '', en: '' } }],
    });
  });

  test('with the province and the period that a person gave', () => {
    const told = { province: '98', period: 'Quý I/2027' };
    const found = proposed(
      [
        ['Mã', 'Hồ sơ quá hạn'],
        ['90001', '5'],
        ['90002', '6'],
      ],
      told,
    );
    expect(found.province).toBe('98');
    expect(found.entry?.period).toEqual({ text: 'Quý I/2027' });
  });
});

describe('a file without a table has no entry', () => {
  test.each([
    [
      'of rows that are not to be found',
      text([['một', 'hai']]),
      {
        path: 'files',
        text: {
          vi: 'không thấy bảng nào trong tệp: cần một dòng tiêu đề và các dòng có mã hoặc tên đơn vị',
          en: 'no table was found in the file: it needs a row of headings and rows with codes or names of units',
        },
      },
    ],
    [
      'in an unknown encoding',
      new Uint8Array([0xff, 0x81, 0x8d, 0x0a]),
      {
        path: 'files[0].encoding',
        text: {
          vi: 'không nhận ra bảng mã: hãy lưu lại bằng UTF-8',
          en: 'unknown encoding: save the file as UTF-8',
        },
      },
    ],
    [
      'of columns that can not be told apart',
      text([['a,b', 'c']]),
      {
        path: 'files[0].delimiter',
        text: {
          vi: 'không rõ dấu phân cách cột: hãy lưu lại với dấu chấm phẩy',
          en: 'ambiguous delimiter: save the file with semicolons',
        },
      },
    ],
  ])('%s', (_, bytes, remark) => {
    expect(proposed([], { bytes, province: '97' })).toEqual({
      entry: null,
      province: '97',
      isForm: false,
      remarks: [{ ...remark, blank: true }],
    });
  });
});
