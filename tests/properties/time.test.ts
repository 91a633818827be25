import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/i18n/dates.ts';
import { readDate } from '../../src/normalise/cells/readDate.ts';
import { readPeriod } from '../../src/normalise/cells/readPeriod.ts';
import { isDate } from '../../src/normalise/read/isDate.ts';
import { excelDate } from '../../src/normalise/read/workbook/excelDate.ts';
import './settings.ts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY })
  .map((n) => iso(n * DAY));
const year = fc.integer({ min: 2000, max: 2099 });

const monthsOf = (of: number, first: number, count: number) => ({
  start: iso(Date.UTC(of, first - 1, 1)),
  end: iso(Date.UTC(of, first - 1 + count, 0)),
});

const period = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => monthsOf(of, month, 1)),
  fc
    .tuple(year, fc.integer({ min: 0, max: 3 }))
    .map(([of, quarter]) => monthsOf(of, quarter * 3 + 1, 3)),
  year.map((of) => monthsOf(of, 1, 12)),
  day.map((end) => ({ start: null, end })),
);

const dateOf = (text: string): string => {
  const read = readDate(text);
  return 'date' in read ? read.date : read.refused.code;
};

describe('a date', () => {
  test('that was written for readers is the day that was meant', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dateOf(formatDate(date, 'vi'))).toBe(date);
      }),
    );
  });

  test('is the same day however it is written', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.split('-') as [string, string, string];
        const forms = [
          date,
          `${d}/${m}/${y}`,
          `${d}.${m}.${y}`,
          `${d}-${m}-${y}`,
          `ngày ${Number(d)} tháng ${Number(m)} năm ${y}`,
          ` ${Number(d)}/${Number(m)}/${y}\u00a0`,
        ];
        expect(forms.map(dateOf)).toEqual(forms.map(() => date));
      }),
    );
  });

  test('is read exactly where it exists', () => {
    const parts = [fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 14 }), year] as const;
    fc.assert(
      fc.property(...parts, (d, m, y) => {
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
        const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        expect(isDate(text)).toBe(exists);
        const read = dateOf(`${d}/${m}/${y}`);
        if (exists) expect(read).toBe(text);
        else expect(read).toMatch(/^E-DATE-/);
      }),
    );
  });

  test('with the month before the day is refused where it can be told', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.split('-').map(Number) as [number, number, number];
        fc.pre(d > 12);
        expect(dateOf(`${m}/${d}/${y}`)).toBe('E-DATE-MDY');
      }),
    );
  });

  test('without its year takes the declared one alone', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.split('-') as [string, string, string];
        expect(dateOf(`${d}/${m}`)).toBe('E-DATE-NOYEAR');
        expect(readDate(`${d}/${m}`, y)).toEqual({ date });
      }),
    );
  });
});

describe('a day number of Excel', () => {
  const serial = fc.integer({ min: 61, max: 2_900_000 });

  test('is one day after the number before it', () => {
    fc.assert(
      fc.property(serial, (n) => {
        const [one, next] = [excelDate(n, false), excelDate(n + 1, false)];
        expect(Date.parse(next!) - Date.parse(one!)).toBe(DAY);
      }),
    );
  });

  test('is the same day four years and a day later in a workbook that counts from 1904', () => {
    fc.assert(
      fc.property(serial, (n) => {
        expect(excelDate(n, true)).toBe(excelDate(n + 1462, false));
      }),
    );
  });
});

describe('a period', () => {
  test('that was written for readers is the one that was meant', () => {
    fc.assert(
      fc.property(period, (of) => {
        expect(readPeriod(formatPeriod(of, 'vi'))).toMatchObject({ period: of });
      }),
    );
  });

  test('from one day to another begins and ends on them', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start, end] = [a, b].sort() as [string, string];
        const text = `từ ${formatDate(start, 'vi')} đến ${formatDate(end, 'vi')}`;
        expect(readPeriod(text)).toMatchObject({ period: { start, end } });
      }),
    );
  });

  test('that ends before it begins is refused', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a !== b);
        const [start, end] = [a, b].sort() as [string, string];
        const text = `${formatDate(end, 'vi')} - ${formatDate(start, 'vi')}`;
        expect(readPeriod(text)).toMatchObject({ refused: { code: 'E-PERIOD-FORMAT' } });
      }),
    );
  });

  test('of quarters makes the year: none is left out, none counted twice', () => {
    fc.assert(
      fc.property(year, fc.constantFrom('Quý ', 'quý', 'Q'), (of, word) => {
        const quarters = ['I', 'II', 'III', 'IV'].map((n) => readPeriod(`${word}${n}/${of}`));
        const spans = quarters.map((read) => ('period' in read ? read.period : null)!);
        expect([spans[0]?.start, spans[3]?.end]).toEqual([`${of}-01-01`, `${of}-12-31`]);
        for (const [i, { start }] of spans.slice(1).entries())
          expect(Date.parse(start!) - Date.parse(spans[i]!.end!)).toBe(DAY);
      }),
    );
  });
});
