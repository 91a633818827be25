import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type SheetParts, xls, xlsx } from '../../fixtures/workbooks/book.ts';
import { account } from '../../../src/normalise/account.ts';
import { checkFolder } from '../../../src/normalise/checkFolder.ts';
import { observationUrl, rowAnchor } from '../../../src/urls.ts';
import { known, spec } from '../support.ts';

const head = ['Mã xã', 'Tên xã', 'Tiếp nhận'];
const people: SheetParts['rows'] = [
  ['90001', 'Phường Đường Tây', 10],
  ['90002', 'Xã Văn Lang', 20],
];

function described(bytes: Uint8Array, sheets: readonly string[], file = 't.xlsx') {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = { column: 'Mã xã', name: 'Tên xã', scheme: 'code' as const, names: [] };
  return sheets.map((sheet, i) => ({
    bytes,
    file: `tables/toy/${file}`,
    sha256,
    spec: spec({
      file,
      sha256,
      sheet,
      numbers: 'vi',
      place,
      figures: [
        { indicator: ['portal766_received', 'portal766_completed'][i]!, value: 'Tiếp nhận' },
      ],
    }),
  }));
}

const checkOf = (parts: SheetParts, write = xlsx, file = 't.xlsx') =>
  checkFolder(described(write({ S: parts }), ['S'], file), known).files[0]!;

const recordKinds = ({ read }: ReturnType<typeof checkOf>) =>
  (read.table.others ?? []).map(({ line, kind }) => `${line} ${kind}`);

test('two sheets of one workbook have ids, anchors and addresses of their own', () => {
  const bytes = xlsx({
    'Hồ sơ': { rows: [head, ...people] },
    'Kết quả': { rows: [head, ...people] },
  });
  const { files, figures } = checkFolder(described(bytes, ['Hồ sơ', 'Kết quả']), known);
  expect(files.flatMap(({ messages }) => messages.map(({ code }) => code))).toEqual([]);
  expect(figures.map(({ id }) => id)).toEqual([
    'toy-t-ho-so-2-3',
    'toy-t-ho-so-3-3',
    'toy-t-ket-qua-2-3',
    'toy-t-ket-qua-3-3',
  ]);
  expect(figures[0]).toMatchObject({ locator: 't.xlsx!Hồ sơ!C2', cell: { sheet: 'Hồ sơ' } });
  expect(observationUrl('vi', figures[3]!)).toMatch(/#t-ket-qua-3$/);
  expect(rowAnchor('province_details.csv', 12)).toBe('province_details-12');
});

test('the account counts a workbook of two described sheets as one file', () => {
  const rows = { data: 2, published: 2, rejected: 0 };
  const part = { file: 'tables/toy/t.xlsx', source: 'toy', sha256: 'a', rows };
  const found = account([part, { ...part, rows: { ...rows, duplicates: 1, data: 3 } }], [], []);
  expect(found.files).toHaveLength(1);
  expect(found.files[0]!.rows).toEqual({ data: 5, published: 4, rejected: 0, duplicates: 1 });
  expect(found.rows.data).toBe(5);
});

test.each([
  ['in the column of codes', ['Tổng cộng', null, 30], []],
  ['over code and name', ['TỔNG CỘNG', null, 30], ['A4:B4']],
  ['in the column of names', [null, 'Tổng số', 30], []],
  ['with the parts that it adds up', ['Tổng cộng (I+II)', null, 30], ['A4:B4']],
] as const)('words of a total %s are no place', (_, total, merges) => {
  for (const [write, file] of [
    [xlsx, 't.xlsx'],
    [xls, 't.xls'],
  ] as const) {
    const checked = checkOf({ rows: [head, ...people, total], merges: [...merges] }, write, file);
    expect(recordKinds(checked)).toContain('4 total');
    expect(checked.outcomes.map(({ outcome }) => outcome)).toEqual(['published', 'published']);
    expect(checked.messages).toEqual([]);
  }
});

test('a total that is not its rows is told at its figure, wherever its words stand', () => {
  const rows = [head, ...people, ['Tổng cộng', null, 31]];
  const { messages } = checkOf({ rows, merges: ['A4:B4'] });
  expect(messages.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    'E-SUM 4:3',
  ]);
});
