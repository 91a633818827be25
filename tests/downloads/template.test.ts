import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { template } from '../../src/downloads/template.ts';
import { placeName } from '../../src/i18n/places.ts';
import type { TemplateFormat } from '../../src/model/download.ts';
import { formColumns, formLabel, type FormNumber } from '../../src/model/form.ts';
import { checkBytes } from '../../src/normalise/checkBytes.ts';
import { describeForm } from '../../src/normalise/form/describeForm.ts';
import { recogniseForm } from '../../src/normalise/form/recogniseForm.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { tableSpec, type TableSpec } from '../../src/normalise/tableSpec.ts';
import { realDataset } from '../support/realDataset.ts';

let real: Dataset;
beforeAll(() => {
  real = realDataset('template');
}, 120_000);

const toy = loadDataset('tests/fixtures/toy/expected');

const bytesOf = (dataset: Dataset, code: string): Uint8Array =>
  template(dataset, code, 'xlsx') as Uint8Array;

const sheetOf = (bytes: Uint8Array) => {
  const book = read(bytes, { type: 'array', cellFormula: true });
  expect(book.SheetNames).toEqual(['II.06a']);
  return book.Sheets['II.06a']!;
};

const rowsOf = (bytes: Uint8Array): string[][] =>
  utils.sheet_to_json<string[]>(sheetOf(bytes), { header: 1, defval: '', raw: false });

const csvRows = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' }).data;

const read34: Readonly<Record<TemplateFormat, (code: string) => string[][]>> = {
  xlsx: (code) => rowsOf(bytesOf(real, code)),
  csv: (code) => csvRows(template(real, code, 'csv') as string),
};

describe.each(['xlsx', 'csv'] as const)('the %s templates of the 34 provinces', (format) => {
  test('are each recognised, with the codes and names of their communes in order', () => {
    expect(real.provinces).toHaveLength(34);
    let count = 0;
    for (const { code } of real.provinces) {
      const rows = read34[format](code);
      const form = recogniseForm(rows);
      expect(form, code).toMatchObject({ columns: { code: 0, name: 1, field: null } });
      const units = rows.slice(form!.firstRow).filter(([unit]) => /^\d{5}$/.test(unit ?? ''));
      const communes = real.communesOf(code);
      expect(units.map(([unit]) => unit)).toEqual(communes.map((unit) => unit.code));
      expect(units.map(([, name]) => name)).toEqual(communes.map((unit) => placeName(unit, 'vi')));
      expect(units.flatMap((cells) => cells.slice(2, 2 + formColumns.length)).join('')).toBe('');
      count += units.length;
    }
    expect(count).toBe(3321);
  });
});

describe('a workbook to fill in', () => {
  test('says whose it is, what it counts and which column is which', () => {
    const rows = rowsOf(bytesOf(toy, '97'));
    expect(rows.slice(0, 5).map(([a, b]) => [a, b])).toEqual([
      ['Biểu số II.06a/VPCP/KSTT', ''],
      ['Tình hình, kết quả giải quyết thủ tục hành chính, theo xã, phường, đặc khu', ''],
      ['Tỉnh, thành phố', 'tỉnh Đông Hòa (mã 97)'],
      ['Kỳ báo cáo', ''],
      ['Đơn vị tính', 'Số hồ sơ thủ tục hành chính'],
    ]);
    expect(recogniseForm(rows)).toMatchObject({ headerRow: 6, headerRows: 2, numberRow: 8 });
    expect(rows[8]).toEqual(Array.from({ length: 13 }, (_, i) => `(${i + 1})`));
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['', 'Tổng cộng']);
  });

  test('keeps codes as text, has no formula and no figure, and the same bytes on two calls', () => {
    const bytes = bytesOf(real, '01');
    const cells = Object.entries(sheetOf(bytes)).filter(([at]) => !at.startsWith('!'));
    expect(cells.map(([, cell]) => cell as { t: string; f?: string })).not.toContainEqual(
      expect.objectContaining({ t: 'n' }),
    );
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
    expect(sheetOf(bytes)['A10']).toMatchObject({ t: 's', v: '00004' });
    expect(Buffer.compare(bytes, bytesOf(real, '01'))).toBe(0);
  });

  test('offers quarters, takes whole numbers only and explains each column where it is filled in', () => {
    const xml = sheetXml(bytesOf(toy, '97'));
    const rules = [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(
      ([rule]) => rule,
    );
    expect(rules).toHaveLength(12);
    expect(rules[0]).toContain('sqref="B4"');
    expect(rules[0]).toContain('Quý III/2025,');
    expect(rules[0]).toContain('Quý IV/2027"');
    expect(rules[1]).toContain('sqref="C10:C13"');
    expect(rules[1]).toContain('(3) = (4) + (5) + (6)&#10;(3) = (7) + (11)');
    for (const rule of rules.slice(1)) expect(rule).toContain('type="whole"');
    for (const [, title] of xml.matchAll(/ promptTitle="([^"]*)"/g))
      expect(title!.length).toBeLessThanOrEqual(32);
    for (const [, hint] of xml.matchAll(/ prompt="([^"]*)"/g))
      expect(hint!.replaceAll('&#10;', '\n').length).toBeLessThanOrEqual(255);
    expect(/<formula1>"([^"]*)"/.exec(xml)![1]!.length).toBeLessThanOrEqual(255);
    expect(xml).toContain('state="frozen"');
  });
});

function sheetXml(bytes: Uint8Array): string {
  const book = read(bytes, { type: 'array', bookFiles: true }) as unknown as {
    files: Record<string, { content: number[] }>;
  };
  const [, sheet] = Object.entries(book.files).find(([path]) => path.endsWith('sheet1.xml'))!;
  return new TextDecoder().decode(new Uint8Array(sheet.content));
}

const labels = Object.fromEntries(
  formColumns.map((column) => [column.number, formLabel(column)]),
) as Record<FormNumber, string>;

const counts = [2400, 2280, 105, 15, 2375, 1750, 600, 25, 25, 20, 5];

const description = (file: string): TableSpec =>
  tableSpec.parse({
    source: {
      id: 'form-97',
      kind: 'table',
      title: null,
      label: { vi: 'Biểu', en: 'Form' },
      publisher: 'UBND',
      published: null,
      url: null,
      lang: 'vi',
      machineTranslated: false,
      retrieved: '2026-10-15',
      licence: { vi: 'Mở', en: 'Open' },
      caution: { vi: 'Không', en: 'None' },
    },
    files: [
      {
        file,
        sha256: '0'.repeat(64),
        ...(file.endsWith('.xlsx') ? { headerRows: 2 } : {}),
        numbers: 'vi',
        layout: 'wide',
        place: {
          column: 'Mã đơn vị',
          scheme: 'code',
          name: 'Tên đơn vị',
          province: '97',
          complete: true,
        },
        period: { text: 'Quý III/2026' },
        asOf: null,
        ...describeForm(labels),
      },
    ],
  });

function checked(file: string, bytes: Uint8Array) {
  const { source, files } = description(file);
  const places = toy.places;
  const known = { ...knownOf({ places, aliases: new Map(), catalogue: indicatorById }), source };
  return checkBytes({ bytes, file, sha256: '0'.repeat(64), spec: files[0]! }, known);
}

function filledXlsx(): Uint8Array {
  const bytes = bytesOf(toy, '97');
  const book = read(bytes, { type: 'array' });
  const sheet = book.Sheets['II.06a']!;
  const rows = [counts, counts, counts, counts.map((count) => 3 * count)];
  utils.sheet_add_aoa(sheet, [['Quý III/2026']], { origin: 'B4' });
  utils.sheet_add_aoa(sheet, rows, { origin: 'C10' });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const filledCsv = (): Uint8Array =>
  new TextEncoder().encode(
    (template(toy, '97', 'csv') as string).replaceAll(',,,,,,,,,,,', `,${counts.join(',')}`),
  );

test.each([
  ['filled.xlsx', filledXlsx],
  ['filled.csv', filledCsv],
] as const)('%s: a template that was filled in is taken back without a message', (file, fill) => {
  const { messages, rows, drafts, refused } = checked(file, fill());
  expect(messages).toEqual([]);
  expect({ rows, refused }).toEqual({
    rows: { data: 3, published: 3, rejected: 0, duplicates: 0 },
    refused: false,
  });
  expect(drafts).toHaveLength(33);
  expect(drafts.slice(0, 11).map(({ value }) => value)).toEqual(counts);
});

test('an empty template has nothing to publish: each row is named as empty, none as wrong', () => {
  const { messages, rows, drafts } = checked('empty.xlsx', bytesOf(toy, '97'));
  expect(messages.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ['R-ROW', 'info', 10],
    ['R-ROW', 'info', 11],
    ['R-ROW', 'info', 12],
  ]);
  expect(rows).toMatchObject({ data: 3, published: 0 });
  expect(drafts).toEqual([]);
});

test('a total that is not its parts is refused at its cell', () => {
  const book = read(filledXlsx(), { type: 'array' });
  utils.sheet_add_aoa(book.Sheets['II.06a']!, [[2376]], { origin: 'G11' });
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { messages, rows } = checked('wrong.xlsx', bytes);
  expect(rows).toMatchObject({ published: 2, rejected: 1 });
  expect(messages[0]).toMatchObject({ code: 'E-SUM', sheet: 'II.06a', line: 11, column: 7 });
});
