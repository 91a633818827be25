import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Columns, observationColumns } from '../../src/downloads/columns.ts';
import { csv } from '../../src/downloads/csv.ts';
import { downloadTable } from '../../src/downloads/downloadTable.ts';
import { nation, portal, press } from '../support/smallNation.ts';

type Row = Readonly<{ a: string | number | boolean | null }>;
const columns: Columns<Row> = [
  ['a', ({ a }) => a],
  ['b', () => 'x'],
];
const read = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', header: false }).data;

describe('a CSV file', () => {
  test('is by RFC 4180: a header, CRLF after every line, no byte order mark', () => {
    expect(csv([{ a: 'one' }, { a: 'two' }], columns)).toBe('a,b\r\none,x\r\ntwo,x\r\n');
  });

  test.each([
    'comma, inside',
    'a "quoted" word',
    'two\nlines',
    'two\r\nlines',
    '"',
    ' leading space',
    'Xã Ea H’Đrăng; hòa',
    '=1+1',
  ])('gives %j back as it was', (a) => {
    expect(read(csv([{ a }], columns))[1]).toEqual([a, 'x']);
  });

  test('keeps the zeros of a code', () => {
    expect(csv([{ a: '00004' }], columns)).toContain('\r\n00004,x');
  });

  test('writes numbers with a decimal point and no grouping, zero as 0, absent as nothing', () => {
    const rows = [88429, 95.05, 0, null, false].map((a) => ({ a }));
    expect(read(csv(rows, columns)).map(([a]) => a)).toEqual([
      'a',
      '88429',
      '95.05',
      '0',
      '',
      'false',
      '',
    ]);
  });

  test('of nothing has its header alone', () => {
    expect(csv([], columns)).toBe('a,b\r\n');
  });
});

describe('the observations as CSV', () => {
  const note = { vi: 'hai xã, "cộng lại"\nmột lần', en: 'two, "together"' };
  const dataset = nation([
    press('dossiers_received', ['90001', '90002'], 6600, { qualifier: 'nearly', note }),
    press('staff_quota_civil_servants', '91', 3420, { modality: 'proposed' }),
    portal('portal766_on_time_ratio', '92', null),
  ]);
  const [header, ...rows] = read(downloadTable(dataset, 'observations', 'csv') as string);
  const cell = (row: number, name: string) => rows[row]![header!.indexOf(name)];

  test('carry the qualifier, the modality and the status in columns of their own', () => {
    expect(['qualifier', 'modality', 'status'].map((name) => cell(0, name))).toEqual([
      'nearly',
      'actual',
      'normal',
    ]);
    expect(cell(1, 'modality')).toBe('proposed');
    expect([cell(2, 'value'), cell(2, 'status')]).toEqual(['', 'not-applicable']);
  });

  test('name all places of a joint figure by code and in both languages', () => {
    expect([cell(0, 'places'), cell(0, 'joint')]).toEqual(['90001;90002', 'true']);
    expect(cell(0, 'places_vi')).toBe('Xã Đồng Tâm;Xã Văn Lang');
    expect(cell(0, 'places_en')).toBe('Đồng Tâm commune;Văn Lang commune');
  });

  test('keep notes with commas, quotes and lines, and where each figure stands', () => {
    expect([cell(0, 'note_vi'), cell(0, 'note_en')]).toEqual([note.vi, note.en]);
    expect([cell(0, 'source'), cell(0, 'locator')]).toEqual(['news', 'line 7']);
  });

  test('have a column for every field of an observation', () => {
    const names = observationColumns(dataset).map(([name]) => name);
    const own = Object.keys(dataset.observations[0]!)
      .map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
      .filter((key) => !['period', 'scope', 'note', 'version', 'cell'].includes(key));
    expect(own.filter((key) => !names.includes(key))).toEqual([]);
    for (const name of ['period_start', 'period_end', 'scope_vi', 'scope_en', 'unit_version'])
      expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are all there, each as wide as the header', () => {
    expect(rows.filter(({ length }) => length === header!.length)).toHaveLength(3);
  });
});
