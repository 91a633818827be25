import { describe, expect, test } from 'vitest';
import { formColumns, formLabel } from '../../../src/model/form.ts';
import {
  type NewFile,
  plainFile,
  plainName,
  proposeTable,
} from '../../../src/normalise/propose/proposeTable.ts';
import { wide } from '../form/copies.ts';
import { small } from './tiny.ts';

const text = (rows: ReadonlyArray<readonly string[]>) =>
  new TextEncoder().encode(rows.map((cells) => `${cells.join(';')}\n`).join(''));

describe('the description of a source is proposed', () => {
  const table = (rows: ReadonlyArray<readonly string[]>, told: Partial<NewFile> = {}) =>
    proposeTable(
      {
        bytes: text(rows),
        file: 'Biểu 1.csv',
        sha256: 'x',
        id: null,
        province: null,
        period: null,
        ...told,
      },
      small,
    );
  const none = { vi: '', en: '' };
  const form = [
    wide[0]!,
    ['90001', 'Đường Tây', ...wide[1]!.slice(2)],
    ['90002', 'Văn Lang', ...wide[1]!.slice(2)],
  ];
  const open = {
    publisher: '',
    published: '',
    url: '',
    lang: 'vi',
    machineTranslated: false,
    retrieved: null,
    licence: none,
    caution: none,
  };
  const words = (found: ReturnType<typeof table>) =>
    found.remarks.filter(({ path }) => path.startsWith('source.'));

  test('empty where no file tells it, which is for a person to fill in', () => {
    const found = table([
      ['Mã', 'Hồ sơ quá hạn'],
      ['90001', '5'],
      ['90002', '6'],
    ]);
    expect(found.id).toBe('bieu-1');
    expect(found.table.source).toEqual({
      id: 'bieu-1',
      kind: 'table',
      title: '',
      label: none,
      ...open,
    });
    expect(found.table.files).toEqual([found.entry]);
    expect(words(found)).toEqual(
      [
        [
          'source.title',
          'tên văn bản hoặc bảng như đã in; null nếu không có',
          'title of the document or table as printed; null for none',
        ],
        [
          'source.label',
          'tên nguồn trên trang, bằng hai thứ tiếng',
          'what the pages call the source, in both languages',
        ],
        ['source.publisher', 'cơ quan công bố bảng', 'who published the table'],
        [
          'source.published',
          'ngày công bố (2026-10-15); null nếu nguồn không ghi',
          'day of publication (2026-10-15); null if the source gives none',
        ],
        [
          'source.url',
          'địa chỉ mở được của bảng; null nếu chưa có',
          'address where the table opens; null for none yet',
        ],
        [
          'source.licence',
          'điều kiện dùng lại, bằng hai thứ tiếng',
          'terms of reuse, in both languages',
        ],
        [
          'source.caution',
          'điều người đọc cần biết khi dùng số, bằng hai thứ tiếng',
          'what readers must know of the figures, in both languages',
        ],
      ].map(([path, vi, en]) => ({ path, blank: true, text: { vi, en } })),
    );
    expect(found.remarks.slice(7).map(({ path }) => path)).toEqual([
      'files[0].place.province',
      'files[0].figures',
      'files[0].period',
    ]);
  });

  test('with the title and the name of the form, where it is one of a known province', () => {
    const found = table(form);
    expect(found.id).toBe('bieu-06a-dong-hoa');
    expect(found.table.source).toEqual({
      id: 'bieu-06a-dong-hoa',
      kind: 'table',
      title: 'Biểu II.06a/VPCP/KSTT, tỉnh Đông Hòa',
      label: { vi: 'Biểu II.06a của tỉnh Đông Hòa', en: 'Form II.06a of Đông Hòa' },
      ...open,
    });
    expect(words(found).map(({ path }) => path)).toEqual([
      'source.publisher',
      'source.published',
      'source.url',
      'source.licence',
      'source.caution',
    ]);
    expect(found.entry?.figures.map(({ value }) => value)).toEqual(formColumns.map(formLabel));
  });

  test('without them where the form is of several provinces, or of one that is not known', () => {
    const two = [form[0]!, form[1]!, ['90004', 'Hòn Đỏ', ...wide[1]!.slice(2)]];
    expect(table(two)).toMatchObject({ id: 'bieu-1', table: { source: { title: '' } } });
    expect(table(form, { province: '11' })).toMatchObject({
      id: 'bieu-1',
      table: { source: { label: none } },
    });
  });

  test('under the id that a person gave', () => {
    expect(table(form, { id: 'mine' })).toMatchObject({
      id: 'mine',
      table: { source: { id: 'mine' } },
    });
  });

  test('without an entry where no table was found', () => {
    const found = table([['một', 'hai']]);
    expect([found.entry, found.table.files]).toEqual([null, []]);
    expect(found.remarks.at(-1)?.path).toBe('files');
  });
});

test.each([
  ['Biểu quý 3.xlsx', 'bieu-quy-3', 'bieu-quy-3.xlsx'],
  ['bieu_quy-3.csv', 'bieu-quy-3', 'bieu_quy-3.csv'],
  ['Bieu.v2.CSV', 'bieu-v2', 'bieu-v2.csv'],
  ['x.csv.csv', 'x-csv', 'x-csv.csv'],
  ['bieu.pdf', 'bieu', 'bieu.pdf'],
  ['…', 'bang', 'bang'],
  ['(1).xlsx', '1', '1.xlsx'],
])('the file "%s" is called %s, and %s in its folder', (name, plain, file) => {
  expect(plainName(name)).toBe(plain);
  expect(plainFile(name)).toBe(file);
});
