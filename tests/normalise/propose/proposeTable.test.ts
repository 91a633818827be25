import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { formColumns } from '../../../src/model/form.ts';
import { plainFile } from '../../../src/normalise/propose/proposeTable.ts';
import { tableSpec } from '../../../src/normalise/tableSpec.ts';
import { officeCopy, unitCopy } from '../form/copies.ts';
import { blanks, csv, filled, formRows, known, propose, tried, units } from './support.ts';

const plain = (rows: readonly (readonly string[])[]) => csv(...rows);

describe('the form II.06a', () => {
  const bytes = plain(formRows());

  test('is recognised: columns, sums, province, and no blank but those of the source and period', () => {
    const proposal = propose(bytes);
    expect(proposal.id).toBe('bieu-06a-lang-son');
    expect(proposal.entry).toMatchObject({
      delimiter: ';',
      layout: 'wide',
      place: { column: 'Mã đơn vị', scheme: 'code', name: 'Tên đơn vị', province: '20' },
    });
    expect(proposal.entry?.place).not.toHaveProperty('complete');
    expect(proposal.entry?.figures.map(({ indicator }) => indicator)).toEqual(
      formColumns.map(({ indicator }) => indicator),
    );
    expect(proposal.entry?.checks).toHaveLength(4);
    expect(blanks(proposal)).toEqual([
      'source.publisher',
      'source.published',
      'source.url',
      'source.licence',
      'source.caution',
      'files[0].period',
    ]);
  });

  test('is read by its own proposal without a fault, and a broken sum is named', () => {
    const proposal = propose(bytes, 'quy-3-2026.csv');
    expect(tried(bytes, proposal)).toMatchObject({
      rows: { data: 4, published: 4, rejected: 0, duplicates: 0 },
      messages: [],
    });
    const rows = formRows();
    rows[2]![2] = '999';
    const broken = plain(rows);
    expect(tried(broken, propose(broken)).messages[0]).toMatchObject({ code: 'E-SUM', line: 3 });
  });

  test('can not be built before its blanks are filled in, and can be after', () => {
    const proposal = propose(bytes, 'quy-3-2026.csv');
    const refused = tableSpec.safeParse(proposal.table);
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'source.publisher',
      'source.published',
      'source.url',
      'source.licence.vi',
      'source.licence.en',
      'source.caution.vi',
      'source.caution.en',
    ]);
    expect(refused.error?.issues[0]?.message).toContain('hãy điền');
    expect(tableSpec.parse(filled(proposal)).files[0]?.period).toEqual({ text: 'Quý III/2026' });
  });

  test('is read with three rows of headings and names alone, in a workbook with merged cells', () => {
    const rows = [
      ['UBND tỉnh Lạng Sơn', '', 'Kỳ báo cáo: Quý III/2026'],
      ...unitCopy.slice(0, 4),
      ...units.map(([, name], i) => [String(i + 1), name, ...formRows()[i + 1]!.slice(2)]),
    ].map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
    const sheet = utils.aoa_to_sheet(rows);
    const merge = (t: number, l: number, b: number, r: number) => ({
      s: { r: t, c: l },
      e: { r: b, c: r },
    });
    sheet['!merges'] = [
      merge(1, 0, 3, 0),
      merge(1, 1, 3, 1),
      merge(1, 2, 1, 5),
      merge(1, 6, 1, 9),
      merge(1, 10, 1, 12),
      merge(2, 3, 2, 4),
      ...[2, 5, 6, 7, 8, 9, 10, 11, 12].map((column) => merge(2, column, 3, column)),
    ];
    const book = utils.book_new(sheet, 'Biểu 06a');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú', 'x']]), 'Ghi chú');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const proposal = propose(bytes, 't.xlsx');
    expect(proposal.entry).toMatchObject({
      sheet: 'Biểu 06a',
      headerRows: 3,
      place: { column: 'Đơn vị', scheme: 'name', province: '20' },
      period: { text: 'Quý III/2026' },
      ignoredColumns: [{ column: 'TT', reason: { vi: 'Số thứ tự' } }],
    });
    expect(tried(bytes, proposal).rows).toEqual({
      data: 4,
      published: 4,
      rejected: 0,
      duplicates: 0,
    });
  });

  test('of one office has no places to publish, and the remark says which template to take', () => {
    const proposal = propose(
      plain(officeCopy.map((row) => row.map((text) => text.replace(/\n/g, ' ')))),
    );
    expect(blanks(proposal)).toContain('files[0].place');
    expect(proposal.remarks.find(({ path }) => path === 'files[0].place')?.text.en).toContain(
      'the form of one office',
    );
    expect(tableSpec.safeParse(filled(proposal)).success).toBe(false);
  });
});

describe('nothing is proposed, and a remark says why,', () => {
  test.each([
    ['for an empty file', new Uint8Array(), 'files[0].delimiter'],
    ['for prose', new TextEncoder().encode('Tình hình\nchung\n'), 'files[0].delimiter'],
    [
      'for bytes of no known encoding',
      new Uint8Array([0xff, 0xc0, 0x81, 0x0a]),
      'files[0].encoding',
    ],
    ['for words without numbers', csv(['a', 'b'], ['c', 'd']), 'files'],
  ])('%s', (_, bytes, path) => {
    const proposal = propose(bytes);
    expect(proposal.entry).toBeNull();
    expect(blanks(proposal)).toContain(path);
  });
});

test.each([
  ['portal-gia-lai', 'gia_lai_communes_scores.csv', 7],
  ['portal-phu-tho', 'phu_tho_communes_scores.csv', 6],
  ['portal-provinces', 'province_scores.csv', 7],
])('the real table %s/%s gets the indicators that its description has', (folder, file, count) => {
  const bytes = readFileSync(`data/tables/${folder}/${file}`);
  const spec = tableSpec.parse(
    JSON.parse(readFileSync(`data/tables/${folder}/table.json`, 'utf8')),
  );
  const described = spec.files.find((each) => each.file === file)!;
  const { entry } = propose(bytes, file);
  const found = new Map(entry?.figures.map(({ value, indicator }) => [value, indicator]));
  const same = described.figures.filter(
    ({ value, indicator }) => found.get(value ?? '') === indicator,
  );
  expect(same.length).toBeGreaterThanOrEqual(count);
  expect(entry?.numbers).toBe(described.numbers);
});

test.each([
  ['Biểu Quý 3.XLSX', 'bieu-quy-3.xlsx'],
  ['quy-3-2026.csv', 'quy-3-2026.csv'],
  ['ĐẶC KHU (1).xls', 'dac-khu-1.xls'],
])('a file called %s may be %s in its folder', (name, plainOne) => {
  expect(plainFile(name)).toBe(plainOne);
});

test('the catalogue of the tests is the real one', () => {
  expect(known.catalogue.size).toBeGreaterThan(100);
});
