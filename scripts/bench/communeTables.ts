import type { Place } from '../../src/model/place.ts';

/** Headings of a table of communes that is shaped like the quarterly form, in short. */
export const headings = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Kỳ báo cáo',
  'Tiếp nhận',
  'Trực tuyến',
  'Trực tiếp',
  'Từ kỳ trước',
] as const;

/** Months as officials write them, from the first of the communes of today. */
export const months: readonly string[] = Array.from({ length: 12 }, (_, i) =>
  i < 6 ? `${i + 7}/2025` : `${i - 5}/2026`,
);

/** Returns numbers below a bound, the same ones in every run (a linear congruential generator). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A commune as a table names it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

/** Returns the communes with their full names, in the order of the places. */
export const unitsOf = (
  places: readonly Place[],
  kindWord: (kind: Place['kind']) => string,
): Unit[] =>
  places
    .filter(({ level }) => level === 'commune')
    .map(({ code, kind, name }) => ({ code, name: `${kindWord(kind)} ${name}` }));

/** Returns the rows of one table, at most `rows`: every unit in each of the twelve months, counts that add up. */
export function formRows(units: readonly Unit[], seed: number, rows: number): string[] {
  const below = numbers(seed);
  const usual = units.map(() => [100 + below(2500), 50 + below(900), 20 + below(300)]);
  const all = months.flatMap((month) => units.map((unit, i) => ({ month, unit, of: usual[i] })));
  return all.slice(0, rows).map(({ month, unit: { code, name }, of = [] }) => {
    // A month is within a fifth of what is usual, so that no jump is worth a remark.
    const [online = 0, direct = 0, before = 0] = of.map(
      (count) => count + Math.round((below(401) - 200) * (count / 1000)),
    );
    return [code, name, month, online + direct + before, online, direct, before].join(';');
  });
}
