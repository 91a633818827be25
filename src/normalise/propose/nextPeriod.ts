import { tidy } from '../text/tidy.ts';
import { monthStep, quarterStep, type Step, turnedStep } from './periodSteps.ts';

const halfStep: Step = (_, before, half, between, year) =>
  /đầu/iu.test(half)
    ? `${before}cuối${between}${year}`
    : `${before}đầu${between}${Number(year) + 1}`;

const rules: ReadonlyArray<readonly [RegExp, Step]> = [
  [/^((?:quý|q) ?)(i{1,3}|iv|[1-4])( ?[/-] ?| năm | )(20\d\d)$/iu, quarterStep],
  [/^(20\d\d)(-?q)([1-4])$/iu, turnedStep(4)],
  [/^((?:tháng |t)?)(\d{1,2})([/-]| năm )(20\d\d)$/iu, monthStep],
  [/^(20\d\d)(-m?)(\d{2})$/iu, turnedStep(12)],
  [/^((?:năm )?)(20\d\d)$/iu, (_, before, year) => `${before}${Number(year) + 1}`],
  [/^(6 tháng )(đầu|cuối)( năm )(20\d\d)$/iu, halfStep],
];

/**
 * Returns the period after one, written in the same way; null for a period of no regular length.
 * Examples: `Quý IV/2026` is followed by `Quý I/2027`, `09/2026` by `10/2026`, `năm 2026` by `năm 2027`.
 */
export function nextPeriod(text: string): string | null {
  const clean = tidy(text);
  const rule = rules.find(([shape]) => shape.test(clean));
  return rule ? clean.replace(...rule) : null;
}
