import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/numbers.ts';
import type { Unit } from '../../src/model/observation.ts';
import type { NumberFormat } from '../../src/normalise/cells/numberFormat.ts';
import { prefixes, scales } from '../../src/normalise/cells/numberWords.ts';
import { readNumber } from '../../src/normalise/cells/readNumber.ts';
import { readRank } from '../../src/normalise/cells/readRank.ts';
import { absence } from '../../src/normalise/cells/absence.ts';
import { parseNumber } from '../../src/normalise/read/parseNumber.ts';
import { numberText, percentOf } from '../../src/normalise/read/workbook/numberText.ts';
import './settings.ts';

const read = (text: string, format: NumberFormat, unit: Unit = 'count', unbounded = false) =>
  readNumber(text, { format, unit, scale: 0, unbounded });

const valueOf = (reading: ReturnType<typeof readNumber>): number | null | string =>
  'stated' in reading ? reading.stated.value : reading.refused.code;

const language = fc.constantFrom('vi', 'en');
const count = fc.oneof(fc.nat(99_999), fc.nat(1e9), fc.maxSafeNat());
const points = fc.tuple(fc.nat(1e7), fc.integer({ min: 0, max: 3 })).map(([n, d]) => n / 10 ** d);
const percent = fc.nat(10_000).map((n) => n / 100);

describe('a number', () => {
  test('that was written for readers of a language is the number that was meant', () => {
    fc.assert(
      fc.property(count, language, (n, as) => {
        expect(valueOf(read(formatNumber(n, as), as))).toBe(n);
      }),
    );
  });

  test('with decimals keeps all of them, in Vietnamese and in English', () => {
    fc.assert(
      fc.property(points, language, (n, as) => {
        expect(valueOf(read(formatNumber(n, as), as, 'points'))).toBe(n);
      }),
    );
  });

  test('in percent is the same with its sign and without, behind a space or none', () => {
    fc.assert(
      fc.property(
        percent,
        language,
        fc.constantFrom('', '%', ' %', '％', ' phần trăm'),
        (n, as, end) => {
          const text = `${formatNumber(n, as)}${end}`;
          expect(valueOf(read(text, as, 'percent'))).toBe(n);
        },
      ),
    );
  });

  test('is the same whatever space groups its thousands', () => {
    fc.assert(
      fc.property(
        count,
        language,
        fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'),
        (n, as, space) => {
          const text = formatNumber(n, as).replaceAll(/[.,]/g, space);
          expect(valueOf(read(text, as))).toBe(n);
        },
      ),
    );
  });

  test('of a workbook is read back from the characters that it is given in', () => {
    fc.assert(
      fc.property(points, fc.constantFrom('plain', 'vi', 'en'), (n, as) => {
        expect(valueOf(read(numberText(n, as), as, 'points'))).toBe(n);
      }),
    );
  });

  test('of figures that a person typed is the one that String would write', () => {
    fc.assert(
      fc.property(fc.oneof(count, points), (n) => {
        expect(parseNumber(String(n), 'plain')).toBe(n);
      }),
    );
  });

  test('keeps its value under a word, and says the word', () => {
    const word = fc.constantFrom(...prefixes.filter(({ qualifier }) => qualifier));
    fc.assert(
      fc.property(count, language, word, (n, as, { word: before, qualifier }) => {
        const reading = read(`${before} ${formatNumber(n, as)}`, as);
        expect(reading).toMatchObject({ stated: { value: n, qualifier, status: 'normal' } });
        expect('remarks' in reading && reading.remarks.map(({ code }) => code)).toEqual([
          'W-NUM-QUALIFIED',
        ]);
      }),
    );
  });

  test('before a power of ten is multiplied, to the last digit', () => {
    // Up to nine thousand trillion, beyond which a number has no last digit.
    const tenths = fc.integer({ min: 1, max: 90_000 });
    fc.assert(
      fc.property(tenths, language, fc.constantFrom(...scales), (n, as, [word, power]) => {
        const text = `${formatNumber(n / 10, as, 1)} ${word}`;
        expect(valueOf(read(text, as))).toBe(Number(`${n}e${power - 1}`));
      }),
    );
  });

  test('below zero is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        language,
        fc.constantFrom('-', '−', '('),
        (n, as, minus) => {
          const text = `${minus}${formatNumber(n, as)}${minus === '(' ? ')' : ''}`;
          expect(valueOf(read(text, as))).toBe('E-RANGE-NEGATIVE');
        },
      ),
    );
  });

  test('above 100 percent is refused, unless a plan may be more than met', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_001, max: 1e8 }), language, (n, as) => {
        const text = `${formatNumber(n / 100, as, 2)}%`;
        expect(valueOf(read(text, as, 'percent'))).toBe('E-PCT-RANGE');
        expect(valueOf(read(text, as, 'percent', true))).toBe(n / 100);
      }),
    );
  });

  test('of things counted, grouped as the other language does, is refused and never another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e12 }), language, (n, as) => {
        const other = as === 'vi' ? 'en' : 'vi';
        expect(valueOf(read(formatNumber(n, as), other))).toMatch(/^E-NUM-/);
      }),
    );
  });

  test('with a remainder is no count', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 9 }), language, (whole, tenth, as) => {
        expect(valueOf(read(formatNumber(whole + tenth / 10, as, 1), as))).toMatch(/^E-NUM-/);
      }),
    );
  });

  test('is never made of what holds no digit', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abđơx -…*().,%/'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, language, (text, as) => {
        const reading = read(text, as);
        fc.pre(text.trim() !== '');
        if ('stated' in reading)
          expect(reading.stated).toMatchObject({
            value: null,
            status: absence(text.replace(/\s+/g, ' ').trim()),
          });
      }),
    );
  });
});

describe('a share that a workbook stores', () => {
  test('is its percentage without the noise of binary fractions', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (n) => {
        expect(String(percentOf(n / 1e7)).length).toBeLessThanOrEqual(String(n / 1e5).length);
        expect(percentOf(n / 1e7)).toBe(n / 1e5);
      }),
    );
  });
});

describe('a rank', () => {
  const n = fc.integer({ min: 1, max: 3321 });

  test('is read with its N', () => {
    fc.assert(
      fc.property(n, n, fc.constantFrom('', 'hạng ', 'thứ ', 'Thứ '), (a, b, before) => {
        const [rank, of] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(of < 1900 || of > 2099);
        expect(readRank(`${before}${rank}/${of}`)).toMatchObject({
          stated: { value: rank, rankOf: of },
        });
      }),
    );
  });

  test('beyond its N is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (of, more) => {
          expect(readRank(`${of + more}/${of}`)).toMatchObject({
            refused: { code: 'E-RANK-RANGE' },
          });
        },
      ),
    );
  });
});
