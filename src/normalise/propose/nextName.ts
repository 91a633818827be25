import { foldMarks } from '../../model/foldMarks.ts';
import { readPeriod } from '../cells/readPeriod.ts';
import { periodInName } from './periodIn.ts';
import { monthStep, quarterStep, type Step, turnedStep } from './periodSteps.ts';

const halfStep: Step = (_, before, half, between, year) =>
  half === 'dau' ? `${before}cuoi${between}${year}` : `${before}dau${between}${Number(year) + 1}`;

type Rule = readonly [RegExp, Step];

const rules: readonly Rule[] = [
  [/((?:quy|q)[-_]?)([1-4])([-_]?)(20\d\d)/, quarterStep],
  [/((?:quy|q)[-_]?)(iv|i{1,3})([-_])(20\d\d)/, quarterStep],
  [/(20\d\d)([-_]?(?:quy|q)[-_]?)([1-4])(?!\d)/, turnedStep(4)],
  [/((?:thang|t)[-_]?)(0?[1-9]|1[0-2])([-_])(20\d\d)/, monthStep],
  [/(20\d\d)([-_])(0[1-9]|1[0-2])(?!\d)/, turnedStep(12)],
  [/(6[-_]thang[-_])(dau|cuoi)([-_](?:nam[-_])?)(20\d\d)/, halfStep],
  [/20\d\d/, (year) => String(Number(year) + 1)],
];

/** First and last day of a period; null where it is none. */
function daysOf(text: string | null): string | null {
  const read = readPeriod(text ?? '');
  return 'refused' in read ? null : `${read.period.start} ${read.period.end}`;
}

/** The name at the first of the next twelve periods that is the one wanted; null for none of them. */
function nameOf(stem: string, [shape, step]: Rule, days: string): string | null {
  let name = stem;
  for (let i = 0; i < 12; i++) {
    name = name.replace(shape, step);
    if (daysOf(periodInName(name)) === days) return name;
  }
  return null;
}

/**
 * Returns the name of the next period's file: the period in the name goes on to that one, else
 * the period is added. Examples: `quy-4-2026.xlsx` is followed by `quy-1-2027.xlsx`, `so-lieu.csv`
 * by `so-lieu-quy-iv-2026.csv` for Quý IV/2026. Where no period is said, the name goes on by one.
 */
export function nextName(file: string, period: string): string {
  const ending = /\.\w+$/.exec(file)?.[0] ?? '';
  const stem = file.slice(0, file.length - ending.length);
  const rule = rules.find(([shape]) => shape.test(stem));
  const days = daysOf(period);
  const name = rule && (days === null ? stem.replace(...rule) : nameOf(stem, rule, days));
  return `${name ?? `${stem}-${foldMarks(period) || 'ky-sau'}`}${ending}`;
}
