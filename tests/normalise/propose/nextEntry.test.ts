import { describe, expect, test } from 'vitest';
import { nextEntry } from '../../../src/normalise/propose/nextEntry.ts';
import type { FileSpec, TableSpec } from '../../../src/normalise/tableSpec.ts';
import { known } from '../support.ts';
import { figures, quarter, utf8 } from './quarter.ts';

describe('the entry of one more file', () => {
  const table = (source: object, ...files: readonly FileSpec[]) => ({
    spec: {
      source: { published: null, retrieved: null, ...source },
      files,
    } as unknown as TableSpec,
    raw: files.map(({ file, sha256, period, asOf, ...rest }) => ({
      file,
      sha256,
      period,
      asOf,
      note: Object.keys(rest).length > 0,
      revises: 'x',
    })),
  });
  const bytes = utf8('code;n', '97;1', '98;2');
  const SHA = 'b'.repeat(64);
  const entryOf = (
    { file = 'new.csv', of = bytes, period = null as string | null } = {},
    written = table({}, quarter({ file: 'old.csv' })),
  ) => nextEntry({ bytes: of, file, sha256: SHA, province: null, period }, written, known);

  const said = (found: ReturnType<typeof entryOf>) =>
    found?.remarks.map(
      ({ path, blank, text: { en } }) => `${blank ? 'fill in' : 'confirm'} ${path}: ${en}`,
    );

  test('is that of the last file with its columns, with the period after it', () => {
    const found = entryOf();
    expect(found).toMatchObject({ like: 'old.csv', stale: null });
    expect(found?.entry).toEqual({
      file: 'new.csv',
      sha256: SHA,
      period: { text: 'Quý IV/2026' },
      asOf: null,
      note: true,
    });
    expect(said(found)).toEqual([
      'confirm files[+]: a new entry like that of "old.csv"',
      'confirm files[+].period: the period after "Quý III/2026": "Quý IV/2026"',
    ]);
    expect(found?.remarks.map(({ text: { vi } }) => vi)).toEqual([
      'mục mới như của "old.csv"',
      'kỳ sau "Quý III/2026": "Quý IV/2026"',
    ]);
  });

  test('has the period that a person gives, or that the file states', () => {
    const given = entryOf({ period: 'Quý II/2027' });
    expect(given?.entry['period']).toEqual({ text: 'Quý II/2027' });
    expect(said(given)?.[1]).toBe(
      'confirm files[+].period: period "Quý II/2027" was taken from the file',
    );
    expect(given?.remarks[1]?.text.vi).toBe('kỳ "Quý II/2027" lấy từ tệp');
    const named = utf8('Mã;Hồ sơ quá hạn', '90001;1', '90002;2');
    const of = quarter({
      file: 'old.csv',
      place: { column: 'Mã', scheme: 'code', names: [] },
      ...figures({ indicator: 'portal766_overdue', value: 'Hồ sơ quá hạn' }),
    });
    expect(entryOf({ file: 'quy-2-2027.csv', of: named }, table({}, of))?.entry['period']).toEqual({
      text: 'Quý II/2027',
    });
  });

  test('has the period that a person gives also where the file alone would tell no table', () => {
    const words = utf8('k;n', 'a;-');
    const of = quarter({
      file: 'old.csv',
      place: { code: '97' },
      ignoredColumns: [{ column: 'k', reason: { vi: 'x', en: 'x' } }],
    });
    expect(entryOf({ of: words }, table({}, of))?.entry['period']).toEqual({ text: 'Quý IV/2026' });
    expect(entryOf({ of: words, period: '2027' }, table({}, of))?.entry['period']).toEqual({
      text: '2027',
    });
  });

  test('has the period after the last where the file has a column of periods that is passed over', () => {
    const named = utf8('code;n;Kỳ', '97;1;Quý II/2027', '98;2;Quý II/2027');
    const of = quarter({
      file: 'old.csv',
      ignoredColumns: [{ column: 'Kỳ', reason: { vi: 'x', en: 'x' } }],
    });
    const found = entryOf({ of: named }, table({}, of));
    expect(found?.entry['period']).toEqual({ text: 'Quý IV/2026' });
    expect(said(found)?.[1]).toBe(
      'confirm files[+].period: the period after "Quý III/2026": "Quý IV/2026"',
    );
  });

  test('leaves a period open that follows none, and days', () => {
    const open = entryOf(
      {},
      table({}, quarter({ file: 'old.csv', period: { text: '9 tháng năm 2026' } })),
    );
    expect(open?.entry['period']).toEqual({ text: '' });
    expect(said(open)?.[1]).toBe('fill in files[+].period: the period after "9 tháng năm 2026"');
    expect(open?.remarks[1]?.text.vi).toBe('kỳ sau "9 tháng năm 2026"');
    const undated = table(
      { published: '2026-10-01' },
      quarter({ file: 'old.csv', period: { text: '9 tháng năm 2026' } }),
    );
    expect(entryOf({}, undated)?.stale).toBeNull();
    const days = entryOf(
      {},
      table(
        {},
        quarter({
          file: 'old.csv',
          period: { start: { date: '2026-07-01' }, end: { date: '2026-09-30' } },
          asOf: { date: '2026-10-01' },
        }),
      ),
    );
    expect(days?.entry).toMatchObject({
      period: { start: { date: '' }, end: { date: '' } },
      asOf: { date: '' },
    });
    expect(days?.remarks.slice(1)).toEqual([
      {
        path: 'files[+].period',
        blank: true,
        text: { vi: 'ngày đầu và ngày cuối của kỳ này', en: 'first and last day of this period' },
      },
      {
        path: 'files[+].asOf',
        blank: true,
        text: { vi: 'ngày lấy số của kỳ này', en: 'day on which these figures were taken' },
      },
    ]);
    const half = entryOf(
      {},
      table({}, quarter({ file: 'old.csv', period: { start: null, end: null } })),
    );
    expect(half?.entry['period']).toEqual({ start: null, end: null });
  });

  test('leaves the periods of a column alone', () => {
    const of = utf8('code;n;ky', '97;1;2026-09-30');
    const column = entryOf(
      { of },
      table({}, quarter({ file: 'old.csv', period: { column: 'ky' } })),
    );
    expect(column?.entry['period']).toEqual({ column: 'ky' });
    expect(said(column)).toEqual(['confirm files[+]: a new entry like that of "old.csv"']);
    const ends = quarter({
      file: 'old.csv',
      period: { start: { date: '2026-07-01' }, end: { column: 'ky' } },
      asOf: { date: '2026-09-30' },
    });
    const end = entryOf({ of }, table({}, ends));
    expect(end?.entry).toMatchObject({
      period: { start: { date: '2026-07-01' }, end: { column: 'ky' } },
      asOf: { date: '' },
    });
    expect(said(end)?.slice(1)).toEqual([
      'confirm files[+].period: the period begins on the same day as in the file before',
      'fill in files[+].asOf: day on which these figures were taken',
    ]);
    expect(end?.remarks[1]?.text.vi).toBe('kỳ bắt đầu cùng ngày như tệp trước');
  });

  test('replaces a file of the same period', () => {
    const found = entryOf({ period: 'Quý III/2026' });
    expect(found?.entry['revises']).toEqual({
      file: 'old.csv',
      kind: '',
      date: '',
      reason: { vi: '', en: '' },
    });
    expect(found?.remarks[0]).toMatchObject({ path: 'files[+].revises', blank: true });
    expect(found?.remarks[0]?.text.en).toContain('"old.csv" has the period Quý III/2026 already');
    expect(found?.remarks[0]?.text.vi).toContain('"old.csv" đã có kỳ Quý III/2026');
    const another = quarter({
      file: 'other.csv',
      ...figures({ indicator: 'portal766_received', value: 'm' }),
    });
    const two = table({}, another, quarter({ file: 'old.csv', period: { text: 'Quý IV/2026' } }));
    expect(entryOf({ period: 'Quý III/2026' }, two)?.entry).not.toHaveProperty('revises');
  });

  test.each([
    [{ published: '2026-10-01' }, 'published'],
    [{ retrieved: '2026-10-01' }, 'retrieved'],
    [{ published: '2026-12-31', retrieved: '2026-10-01' }, null],
    [{ published: '2026-10-01', retrieved: '2027-01-31' }, 'published'],
    [{}, null],
  ])('a source of %j is to be dated anew: %s', (source, stale) => {
    const found = entryOf({}, table(source, quarter({ file: 'old.csv' })));
    expect(found?.stale).toBe(stale);
    const remark = found?.remarks.find(({ path }) => path.startsWith('source.'));
    expect(remark?.path).toBe(stale === null ? undefined : `source.${stale}`);
    if (stale) {
      expect(remark).toEqual({
        path: `source.${stale}`,
        blank: true,
        text: {
          vi: 'ngày đang ghi đứng trước ngày cuối của kỳ mới; hãy ghi ngày của tệp mới',
          en: 'the date given lies before the end of the new period; write that of the new file',
        },
      });
    }
  });

  test('is none for a file of other columns, or of no rows', () => {
    expect(entryOf({ of: utf8('code;m', '97;1') })).toBeNull();
    expect(entryOf({ of: utf8('code;n;m', '97;1;2') })).toBeNull();
    expect(entryOf({ of: utf8('code;n') })).toBeNull();
  });

  test('is like the last of several that it may be like', () => {
    const other = quarter({
      file: 'b.csv',
      ...figures({ indicator: 'portal766_received', value: 'm' }),
    });
    const files = [quarter({ file: 'a.csv' }), quarter({ file: 'c.csv' }), other];
    expect(entryOf({}, table({}, ...files))?.like).toBe('c.csv');
  });
});
