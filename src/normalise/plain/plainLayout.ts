import type { Indicator } from '../../model/indicator.ts';
import type { Known } from '../known.ts';
import { isDistrict } from '../read/labels.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';
import { areIndependent } from './independent.ts';

/** What a column of a plain row holds: digits alone, or nothing, where it is not read. */
export type PlainColumn = 'code' | 'name' | 'time' | 'number' | 'other';

/** A figure of a plain row. */
export interface PlainFigureColumn {
  readonly indicator: Indicator;
  /** Position of its number among the numbers of a row. */
  readonly slot: number;
  /** From 1. */
  readonly column: number;
}

/** Parts that make a total, or numbers of which each is at most the next: by their slots. */
export type PlainCheck =
  | { readonly sum: readonly number[]; readonly slot: number }
  | { readonly sum: readonly number[]; readonly equals: number }
  | { readonly order: readonly number[] };

/** How the rows of a table may be read without a look at each cell. */
export interface PlainLayout {
  readonly columns: readonly PlainColumn[];
  readonly figures: readonly PlainFigureColumn[];
  readonly checks: readonly PlainCheck[];
  /** Code of the province that every unit must be in; null for any. */
  readonly province: string | null;
  /** Sign that makes a line a comment. */
  readonly comment: string | null;
  /** Numbers in a row. */
  readonly slots: number;
}

const column = (when: When): string[] => (when && 'column' in when ? [when.column] : []);

function timesOf({ period, asOf }: FileSpec): string[] {
  if ('text' in period) return column(asOf);
  const own =
    'column' in period ? [period.column] : [...column(period.start), ...column(period.end)];
  return [...own, ...column(asOf)];
}

// All else that a figure may be described by says something that its own cell does not.
const plainParts: ReadonlySet<string> = new Set(['indicator', 'value', 'required']);

const isSingle = (figure: FigureSpec): boolean =>
  figure.value !== undefined &&
  Object.entries(figure).every(([name, part]) => part === undefined || plainParts.has(name));

const numbersOf = ({ figures, checks }: FileSpec): string[] => [
  ...figures.flatMap(({ value }) => value ?? []),
  ...checks.flatMap((check) => {
    if ('order' in check) return check.order;
    return typeof check.equals === 'string' ? [...check.sum, check.equals] : check.sum;
  }),
];

function checksOf({ checks }: FileSpec, slotOf: (name: string) => number): PlainCheck[] {
  return checks.map((check) => {
    if ('order' in check) return { order: check.order.map(slotOf) };
    const sum = check.sum.map(slotOf);
    return typeof check.equals === 'string'
      ? { sum, slot: slotOf(check.equals) }
      : { sum, equals: check.equals };
  });
}

function figuresOf(
  { figures }: FileSpec,
  header: readonly string[],
  catalogue: Known['catalogue'],
  slotOf: (name: string) => number,
): PlainFigureColumn[] | null {
  const found = figures.flatMap(({ indicator: id, value = '' }) => {
    const indicator = catalogue.get(id);
    return indicator ? [{ indicator, slot: slotOf(value), column: header.indexOf(value) + 1 }] : [];
  });
  return found.length === figures.length ? found : null;
}

/**
 * Returns how to read the plain rows of a table: each with the code of five digits of a unit, its
 * official name where there is a column for it, and whole numbers. Null where the description
 * asks for more than that, or where figures must be set against each other.
 */
export function plainLayout(
  header: readonly string[],
  spec: FileSpec,
  { places, catalogue }: Pick<Known, 'places' | 'catalogue'>,
): PlainLayout | null {
  const { place, layout, figures, comment = null } = spec;
  if (layout !== 'wide' || !('column' in place) || place.scheme !== 'code') return null;
  if (place.code ?? place.provinceCode ?? place.provinceName) return null;
  if (!figures.every(isSingle) || new Set(header).size < header.length) return null;
  const numbers = [...new Set(numbersOf(spec))];
  const kinds = new Map<string, PlainColumn>([
    ...numbers.map((name) => [name, 'number'] as const),
    ...timesOf(spec).map((name) => [name, 'time'] as const),
    ...(place.name === undefined ? [] : ([[place.name, 'name']] as const)),
    [place.column, 'code'],
  ]);
  const named = numbers.length + new Set(timesOf(spec)).size + (place.name === undefined ? 1 : 2);
  const there = [...kinds.keys()].every((name) => header.includes(name));
  if (
    kinds.size < named ||
    !there ||
    header.some((name) => isDistrict(name) || /^\d{5}$/.test(name))
  )
    return null;
  const slots = header.filter((name) => kinds.get(name) === 'number');
  const slotOf = (name: string): number => slots.indexOf(name);
  const found = figuresOf(spec, header, catalogue, slotOf);
  if (
    !found ||
    !areIndependent(
      found.map(({ indicator }) => indicator),
      catalogue,
    )
  )
    return null;
  const province = place.province ?? null;
  return {
    columns: header.map((name) => kinds.get(name) ?? 'other'),
    figures: found,
    checks: checksOf(spec, slotOf),
    province: province && (places.byCode(province.padStart(2, '0'))?.code ?? province),
    comment,
    slots: slots.length,
  };
}
