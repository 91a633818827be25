import type { Unit } from '../../model/observation.ts';
import { type NumberFormat, plainDigits, shapes } from '../cells/numberFormat.ts';

/** The texts of a column with the unit of its figures; null where no indicator is known. */
export interface FigureTexts {
  readonly unit: Unit | null;
  readonly texts: readonly string[];
}

const formats = ['vi', 'en', 'plain'] as const;

// The number alone: words, signs and notes around it say nothing of its format.
const NUMBER = /\d[\d.,\s]*\d|\d/;
const numberIn = (text: string): string => NUMBER.exec(text)?.[0] ?? '';

const isWhole = (unit: Unit | null): boolean =>
  unit === 'count' || unit === 'persons' || unit === 'rank';

const fits = (number: string, unit: Unit | null, format: NumberFormat): boolean =>
  shapes[format].integer.test(number) || (!isWhole(unit) && shapes[format].decimal.test(number));

const isTelling = (text: string): boolean => /[.,]/.test(numberIn(text));

/** A format with how well it fits, or `''` where the cells are read otherwise in another one. */
export interface FoundFormat {
  readonly format: NumberFormat | '';
  /** A number that tells it; empty where every number is of plain digits. */
  readonly example: string;
}

/**
 * Returns how numbers are written: the format that most of the cells with a sign fit. Where another
 * fits as many and reads them otherwise (3.420 is 3420 in `vi` and 3.42 in `plain`), nothing is
 * concluded. Plain digits are the same in all; then it is `vi`.
 */
export function numbersOf(columns: readonly FigureTexts[]): FoundFormat {
  const told = columns.flatMap(({ unit, texts }) =>
    texts.filter(isTelling).map((text) => ({ unit, number: numberIn(text) })),
  );
  const [first] = told;
  if (!first) return { format: 'vi', example: '' };
  const scores = formats.map(
    (format) => told.filter(({ unit, number }) => fits(number, unit, format)).length,
  );
  const best = Math.max(...scores);
  const tied = formats.filter((_, i) => scores[i] === best);
  const readings = tied.map((format) =>
    told.map(({ number }) => plainDigits(number, format)).join(),
  );
  const isSame = new Set(readings).size === 1;
  return { format: isSame ? (tied.at(-1) ?? '') : '', example: first.number };
}
