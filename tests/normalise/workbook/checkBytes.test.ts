import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../src/normalise/checkBytes.ts';
import { codeActions } from '../../../src/normalise/codes.ts';
import { placeText } from '../../../src/normalise/messages.ts';
import { type FileSpec, tableSpec } from '../../../src/normalise/tableSpec.ts';
import { known, spec } from '../support.ts';
import { fixture } from './support.ts';

function checked(file: string) {
  const of = spec({
    file,
    numbers: 'vi',
    place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
    asOf: { column: 'Ngày' },
    figures: [
      { indicator: 'portal766_received', value: 'Tiếp nhận' },
      { indicator: 'portal766_on_time_ratio', value: 'Tỷ lệ' },
      { indicator: 'portal766_total', rank: 'Thứ hạng', value: 'Thứ hạng' },
    ],
  });
  const bytes = { bytes: fixture(file), file: `tables/toy/${file}`, sha256: of.sha256, spec: of };
  const result = checkBytes(bytes, known);
  return { ...result, found: result.messages.map((each) => `${each.code} ${placeText(each)}`) };
}

describe('a workbook is checked like any table', () => {
  test.each(['plain.xlsx', 'plain.xls'])('from its bytes to its figures: %s', (file) => {
    const { drafts, rows, found } = checked(file);
    expect(found).toEqual([]);
    expect(rows).toEqual({ data: 3, published: 3, rejected: 0, duplicates: 0 });
    expect(drafts[1]).toMatchObject({
      id: `toy-plain-bien-che-2-4`,
      value: 95.05,
      locator: `${file}!Biên chế!D2`,
      at: { sheet: 'Biên chế', line: 2, column: 4 },
    });
  });

  test('a refused cell rejects its row, which the account names', () => {
    const { rows, outcomes, found } = checked('xls-03-na.xlsx');
    expect(rows).toEqual({ data: 3, published: 2, rejected: 1, duplicates: 0 });
    expect(outcomes.find(({ outcome }) => outcome === 'rejected')).toMatchObject({
      row: { line: 3 },
      codes: ['E-XL-ERROR'],
    });
    expect(found).toEqual(['E-XL-ERROR tables/toy/xls-03-na.xlsx!Biên chế!C3']);
  });

  test('a total whose stored sum is stale is refused, a fresh one is not', () => {
    const address = 'tables/toy/xls-17-stale-total.xlsx!Biên chế!C5';
    expect(
      checked('xls-17-stale-total.xlsx').found.filter((each) => each.startsWith('E-')),
    ).toEqual([`E-SUM ${address}`]);
    expect(
      checked('xls-17-fresh-total.xlsx').found.filter((each) => each.startsWith('E-')),
    ).toEqual([]);
  });

  test('a file that can not be trusted is refused whole', () => {
    expect(checked('xls-13-encrypted.xlsx')).toMatchObject({ refused: true, drafts: [] });
  });

  test('every code of workbooks says what it does', () => {
    for (const code of ['E-XL-ZIP', 'E-XL-MERGED-VALUE', 'W-XL-FORMULA', 'I-XL-NOTE'])
      expect(codeActions.has(code)).toBe(true);
  });
});

test('a description of a workbook names its sheet, and no encoding, delimiter or line end', () => {
  const described: Partial<FileSpec> = spec({ file: 't.xlsx', sheet: 'Biên chế' });
  const { place, numbers, period, asOf, layout, figures, sha256, file: name, sheet } = described;
  const file = { place, numbers, period, asOf, layout, figures, sha256, file: name, sheet };
  const text = { vi: 'x', en: 'x' };
  const source = {
    id: 'toy',
    kind: 'table',
    title: null,
    label: text,
    publisher: 'x',
    published: null,
    url: null,
    lang: 'vi',
    machineTranslated: false,
    retrieved: null,
    licence: text,
    caution: text,
  };
  expect(tableSpec.parse({ source, files: [file] }).files[0]).toMatchObject({ sheet: 'Biên chế' });
});
