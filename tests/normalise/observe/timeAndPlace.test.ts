import { describe, expect, test } from 'vitest';
import { observedTable, place } from './observedTable.ts';

const rate = { indicator: 'portal766_publish_on_time', value: 'n' };

describe('the time of a row', () => {
  const times = (changes: object, head = 'n', cells = '60') => {
    const figures = [rate];
    const all = { place, figures, asOf: null, ...changes };
    const [draft] = observedTable([`ma;${head}`, `97;${cells}`], all).drafts;
    return draft && [draft.period.start, draft.period.end, draft.asOf];
  };
  const [tu, den] = [{ column: 'tu' }, { column: 'den' }];

  test('is that of the description or of columns of days', () => {
    const fixed = { start: { date: '2026-01-01' }, end: { date: '2026-03-31' } };
    expect(times({ period: fixed })).toEqual(['2026-01-01', '2026-03-31', null]);
    expect(times({ period: { start: null, end: null } })).toEqual([null, null, null]);
    expect(times({ period: { start: tu, end: den } }, 'n;tu;den', '60;1/1/2026;31/3/2026')).toEqual(
      ['2026-01-01', '2026-03-31', null],
    );
    expect(times({ period: { start: tu, end: null } }, 'n;tu', '60;')).toEqual([null, null, null]);
  });

  test('is that of a period, in a column or for all', () => {
    expect(times({ period: { column: 'ky' } }, 'n;ky', '60;Quý I/2026')).toEqual([
      '2026-01-01',
      '2026-03-31',
      null,
    ]);
    expect(times({ period: { text: 'Quý I/2026' } })).toEqual(['2026-01-01', '2026-03-31', null]);
    expect(times({ period: { text: 'x' } })).toEqual([null, null, null]);
  });

  test('has the day on which it was taken, said in the period or beside it', () => {
    const period = { text: 'tính đến 21/7/2026' };
    expect(times({ period })).toEqual([null, '2026-07-21', '2026-07-21']);
    expect(times({ period, asOf: { date: '2026-07-22' } })).toEqual([
      null,
      '2026-07-21',
      '2026-07-22',
    ]);
    expect(times({ asOf: { column: 'ngay' } }, 'n;ngay', '60;22/7/2026')?.[2]).toBe('2026-07-22');
  });
});

describe('the place of a row', () => {
  const placed = (of: object, head: string, cells: string) =>
    observedTable([`${head};n`, `${cells};60`], { place: of, figures: [rate] }).codes;

  test('is checked by its name, a second code and its province', () => {
    const all = {
      ...place,
      name: 'ten',
      code: 'ma2',
      provinceCode: 'matinh',
      provinceName: 'tinh',
    };
    const of = (cells: string) => placed(all, 'ma;ten;ma2;matinh;tinh', cells);
    expect(of('90002;Xã Văn Lang;90002;97;Đông Hòa')).toEqual([]);
    expect(of('90002;Xã Văn Lang;;;')).toEqual([]);
    expect(of('90002;Xã Văn Lang;90003;97;')).toEqual(['error E-PLACE-DIFFERS t.csv:2:2']);
    expect(of('90002;Xã Văn Lang;;98;')).toEqual(['error E-UNIT-PARENT t.csv:2:1']);
    expect(of('90002;Xã Văn Lang;;97;Tây Hà')).toEqual(['error E-PROVINCE-MISMATCH t.csv:2:2']);
    expect(of('90002;Xã Văn Lang;;;Tây Hà')).toEqual(['error E-UNIT-PARENT t.csv:2:1']);
    expect(of('90002;Xã Văn Lang;;;Đâu')).toEqual(['error E-UNIT-UNKNOWN t.csv:2:2']);
  });

  test('is in the province of the description before that of a column', () => {
    const of = { ...place, province: '97', provinceCode: 'matinh' };
    expect(placed(of, 'ma;matinh', '90002;98')).toEqual([]);
  });
});
