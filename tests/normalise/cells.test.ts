import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFormats } from '../../src/normalise/cells/numberFormat.ts';
import { readDate } from '../../src/normalise/cells/readDate.ts';
import { readNumber } from '../../src/normalise/cells/readNumber.ts';
import { readPeriod } from '../../src/normalise/cells/readPeriod.ts';

const column = (format: (typeof numberFormats)[number], unit: 'count' | 'ha' = 'count') => ({
  format,
  unit,
  scale: 0,
  unbounded: false,
});
const valueOf = (
  text: string,
  format: (typeof numberFormats)[number],
  unit: 'count' | 'ha' = 'count',
) => {
  const read = readNumber(text, column(format, unit));
  return 'stated' in read ? read.stated.value : read.refused.code;
};

const [vi, en] = ['vi-VN', 'en-GB'].map(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
) as [Intl.NumberFormat, Intl.NumberFormat];

const written = {
  vi: (value: number) => vi.format(value),
  en: (value: number) => en.format(value),
  plain: (value: number) => String(value),
};

describe('a number', () => {
  test.each(numberFormats)('written as %s is read back', (format) => {
    for (let value = 0; value < 1_000_000; value += 37)
      expect(valueOf(written[format](value), format)).toBe(value);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, part) => {
          const value = Number(`${whole}.${String(part).padStart(2, '0')}`);
          expect(valueOf(written[format](value), format, 'ha')).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of more characters than any number has is refused at once, whatever they are', () => {
    for (const part of ['1', '~', 'hơn ', '1.', '1,', '- ', '(5) ', 'a'])
      expect(readNumber(part.repeat(16_000), column('vi', 'count'))).toMatchObject({
        refused: { code: 'E-NUM-WORD' },
      });
  });

  test('of any characters is a number, an absence or refused, never NaN', () => {
    const sign = fc.constantFrom('0', '1', '5', '.', ',', '%', '-', '+', ' ', '(', ')', '/', '*');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, minLength: 1, maxLength: 8 }),
        fc.constantFrom(...numberFormats),
        (text, format) => {
          const read = readNumber(text, column(format, 'ha'));
          if ('refused' in read) expect(read.refused.code).toMatch(/^E-/);
          else if (read.stated.value !== null)
            expect(Number.isFinite(read.stated.value)).toBe(true);
          else expect(read.stated.status).not.toBe('normal');
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('with a group sign is never read as a thousandth of itself, nor a decimal as a thousandfold', () => {
    expect(valueOf('3.420', 'vi')).toBe(3420);
    expect(valueOf('3,420', 'en')).toBe(3420);
    expect(valueOf('3,420', 'vi')).toBe('E-NUM-NOT-INTEGER');
    expect(valueOf('3.420', 'en')).toBe('E-NUM-NOT-INTEGER');
    expect(valueOf('3.420', 'plain')).toBe('E-NUM-NOT-INTEGER');
  });
});

test('every day of ten years is read as it is written in Vietnam', () => {
  for (let time = Date.UTC(2020, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
    const iso = new Date(time).toISOString().slice(0, 10);
    const [year, month, day] = iso.split('-').map(Number);
    for (const text of [
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `ngày ${day} tháng ${month} năm ${year}`,
      iso,
    ])
      expect(readDate(text)).toEqual({ date: iso });
  }
});

test('twelve months, four quarters, two halves make a year', () => {
  const ends = (text: string) => {
    const read = readPeriod(text);
    return 'period' in read ? read.period : read.refused.code;
  };
  const year = { start: '2026-01-01', end: '2026-12-31' };
  expect(ends('năm 2026')).toEqual(year);
  expect(ends('12 tháng năm 2026')).toEqual(year);
  expect(ends('6 tháng cuối năm 2026')).toEqual({ start: '2026-07-01', end: '2026-12-31' });
  expect(ends('2/2024')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  expect(ends('Quý V/2026')).toBe('E-PERIOD-FORMAT');
});
