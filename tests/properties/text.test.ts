import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/downloads/csv.ts';
import { placeSlug } from '../../src/normalise/registry/placeSlug.ts';
import { findDelimiter } from '../../src/normalise/read/findDelimiter.ts';
import { columnOf, labelKey } from '../../src/normalise/read/labels.ts';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { cellAddress, parseAddress } from '../../src/normalise/read/cellAddress.ts';
import { hostile } from '../../src/normalise/text/hostile.ts';
import { tidy } from '../../src/normalise/text/tidy.ts';
import { anyText, quoted, words } from './settings.ts';

const ends = fc.constantFrom('\n', '\r\n', '\r');
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const cells = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

const textsOf = (text: string, sign: string): string[][] =>
  splitRecords(text, sign).records.map((record) => record.cells.map((cell) => cell.text));

const written = (rows: readonly string[][], sign: string, end: string): string =>
  rows.map((row) => row.map(quoted).join(sign) + end).join('');

describe('a delimited text', () => {
  test('gives back the cells that were written, whatever delimiter and line end', () => {
    fc.assert(
      fc.property(cells, delimiter, ends, (rows, sign, end) => {
        expect(textsOf(written(rows, sign, end), sign)).toEqual(rows);
      }),
    );
  });

  test('says the same with quotes as without them where none are needed', () => {
    const plain = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(plain, delimiter, ends, (rows, sign, end) => {
        const bare = rows.map((row) => row.join(sign) + end).join('');
        expect(textsOf(bare, sign)).toEqual(textsOf(written(rows, sign, end), sign));
      }),
    );
  });

  test('that is split between two records has the records of both parts', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const [a, b] = [written(first, ';', '\n'), written(second, ';', '\n')];
        expect(textsOf(a + b, ';')).toEqual([...textsOf(a, ';'), ...textsOf(b, ';')]);
      }),
    );
  });

  test('needs no line end behind its last record', () => {
    fc.assert(
      fc.property(cells, ends, (rows, end) => {
        fc.pre(rows.length > 0);
        const text = written(rows, ',', end);
        expect(textsOf(text.slice(0, -end.length), ',')).toEqual(textsOf(text, ','));
      }),
    );
  });

  test('shows its delimiter, where its cells hold no other', () => {
    const plain = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(words, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(plain, delimiter, (rows, sign) => {
        expect(findDelimiter(rows.map((row) => `${row.join(sign)}\n`).join(''))).toBe(sign);
      }),
    );
  });
});

describe('a download', () => {
  type Item = Readonly<Record<'text' | 'number', string | number | null>>;
  const item = fc.record<Item>({
    text: fc.oneof(anyText, words, fc.constant(null)),
    number: fc.oneof(
      fc.integer(),
      fc.integer({ min: 0, max: 1e7 }).map((n) => n / 100),
      fc.constant(null),
    ),
  });
  const columns = [
    ['text', ({ text }: Item) => text],
    ['number', ({ number }: Item) => number],
  ] as const;

  test('as CSV gives back every cell, an absent one as an empty one', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const back = textsOf(csv(items, columns), ',').slice(1);
        expect(back).toEqual(
          items.map(({ text, number }) => [text ?? '', number === null ? '' : String(number)]),
        );
      }),
    );
  });
});

describe('text in one form', () => {
  test('stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(labelKey(labelKey(text))).toBe(labelKey(text));
      }),
    );
  });

  test('keeps every digit and letter', () => {
    const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/[\p{M}\u200b]/u.test(text));
        expect(letters(tidy(text))).toBe(letters(text));
      }),
    );
  });

  test('names a column whatever its capitals, spaces and form of Unicode', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 1, maxLength: 5, selector: labelKey }),
        fc.nat(),
        (labels, at) => {
          const i = at % labels.length;
          const spelled = `  ${labels[i]!.toUpperCase().normalize('NFD').replaceAll(' ', '\u00a0 ')}`;
          expect(columnOf(spelled, labels)).toBe(i);
        },
      ),
    );
  });

  test('makes an address of lower-case ASCII that begins with the code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), words, (number, name) => {
        const code = String(number).padStart(5, '0');
        expect(placeSlug(code, name)).toMatch(/^\d{5}(?:-[a-z0-9]+)+$/);
        expect(placeSlug(code, name.normalize('NFD'))).toBe(placeSlug(code, name));
      }),
    );
  });

  test('that begins a formula is refused, whatever stands before its sign that nobody sees', () => {
    const unseen = fc.string({
      unit: fc.constantFrom(' ', '\u00a0', '\u200b', '\ufeff', '\n', '\t'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(unseen, fc.constantFrom('=', '@', '＝', '|'), words, (before, start, rest) => {
        expect(hostile(before + start + rest)?.code).toBe('E-SEC-FORMULA');
      }),
    );
  });

  test('of Vietnamese words is never refused', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(hostile(text)).toBeNull();
      }),
    );
  });
});

test('the address of a cell is read as the cell that it was made of', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_048_576 }),
      fc.integer({ min: 1, max: 16_384 }),
      (line, column) => {
        expect(parseAddress(cellAddress(line, column))).toEqual({ line, column });
      },
    ),
  );
});
