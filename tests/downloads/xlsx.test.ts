import { read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { type Columns, placeColumns } from '../../src/downloads/columns.ts';
import { downloadTable } from '../../src/downloads/downloadTable.ts';
import { xlsx } from '../../src/downloads/xlsx.ts';
import { formats, tableNames } from '../../src/model/download.ts';
import { nation, places, press } from '../support/smallNation.ts';

const toy = loadDataset('tests/fixtures/toy/expected');

const sheetOf = (bytes: Uint8Array): WorkSheet => {
  const book = read(bytes, { type: 'array', cellFormula: true });
  return book.Sheets[book.SheetNames[0]!]!;
};

const one = (value: string | number | boolean | null) => {
  const columns: Columns<null> = [['value', () => value]];
  return sheetOf(xlsx([null], columns, 'x'))['A2'] as
    { t: string; v: unknown; f?: string } | undefined;
};

describe('a cell of a workbook', () => {
  test('is a number where the value is one', () => {
    expect(one(95.05)).toMatchObject({ t: 'n', v: 95.05 });
    expect(one(0)).toMatchObject({ t: 'n', v: 0 });
  });

  test('is text where the value is a code, zeros included', () => {
    expect(one('00004')).toMatchObject({ t: 's', v: '00004' });
    expect(one('2025-07-01')).toMatchObject({ t: 's', v: '2025-07-01' });
  });

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("https://example.org")'])(
    '%s stays text and is no formula',
    (value) => {
      expect(one(value)).toMatchObject({ t: 's', v: value });
      expect(one(value)!.f).toBeUndefined();
    },
  );

  test('is empty where there is no value', () => {
    expect(one(null)).toBeUndefined();
  });
});

describe('a workbook', () => {
  test('holds the places with their codes as text', () => {
    const rows = utils.sheet_to_json<Record<string, unknown>>(
      sheetOf(xlsx(places, placeColumns, 'places')),
    );
    expect(rows).toHaveLength(places.length);
    expect(rows[6]).toMatchObject({ code: '90001', name: 'Đồng Tâm', name_en: 'Đồng Tâm commune' });
  });

  test('holds the observations with qualifier and modality', () => {
    const dataset = nation([
      press('staff_paid_by_state_budget', '91', 31900, { qualifier: 'over', modality: 'proposed' }),
    ]);
    const bytes = downloadTable(dataset, 'observations', 'xlsx') as Uint8Array;
    expect(utils.sheet_to_json(sheetOf(bytes))).toMatchObject([
      { places: '91', value: 31900, qualifier: 'over', modality: 'proposed', joint: false },
    ]);
  });

  test.each(tableNames)('%s has no formula, and the same bytes on two calls', (name) => {
    const bytes = downloadTable(toy, name, 'xlsx') as Uint8Array;
    expect(Buffer.compare(bytes, downloadTable(toy, name, 'xlsx') as Uint8Array)).toBe(0);
    const cells = Object.entries(sheetOf(bytes)).filter(([at]) => !at.startsWith('!'));
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  });
});

test('every table has the same rows in every format', () => {
  for (const name of tableNames) {
    const [json, csv, bytes] = formats.map((format) => downloadTable(toy, name, format));
    const { data } = JSON.parse(json as string) as { data: unknown[] };
    expect(utils.sheet_to_json(sheetOf(bytes as Uint8Array))).toHaveLength(data.length);
    expect((csv as string).endsWith('\r\n')).toBe(true);
  }
});
