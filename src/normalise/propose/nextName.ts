import { placeSlug } from '../registry/placeSlug.ts';

const after = (number: number, year: number, size: number): readonly [number, number] =>
  number < size ? [number + 1, year] : [1, year + 1];

type Step = (parts: readonly string[]) => string;

const part = (parts: readonly string[], i: number): string => parts[i] ?? '';

const quarter: Step = (parts) => {
  const [number, year] = after(Number(part(parts, 2)), Number(part(parts, 4)), 4);
  return `${part(parts, 1)}${number}${part(parts, 3)}${year}`;
};

const month: Step = (parts) => {
  const written = part(parts, 2);
  const [number, year] = after(Number(written), Number(part(parts, 4)), 12);
  const width = written.startsWith('0') ? 2 : 1;
  return `${part(parts, 1)}${String(number).padStart(width, '0')}${part(parts, 3)}${year}`;
};

const turned = (size: number): Step => {
  return (parts) => {
    const written = part(parts, 3);
    const [number, year] = after(Number(written), Number(part(parts, 1)), size);
    return `${year}${part(parts, 2)}${String(number).padStart(written.length, '0')}`;
  };
};

const rules: ReadonlyArray<readonly [RegExp, Step]> = [
  [/((?:quy|q)[-_]?)([1-4])([-_]?)(20\d\d)/, quarter],
  [/(20\d\d)([-_]?(?:quy|q)[-_]?)([1-4])(?!\d)/, turned(4)],
  [/((?:thang|t)[-_]?)(0?[1-9]|1[0-2])([-_])(20\d\d)/, month],
  [/(20\d\d)([-_])(0[1-9]|1[0-2])(?!\d)/, turned(12)],
  [/(20\d\d)/, (parts) => String(Number(part(parts, 1)) + 1)],
];

/**
 * Returns the name of the next period's file: the period in the name goes on by one, else the
 * period is added. Examples: `quy-4-2026.xlsx` is followed by `quy-1-2027.xlsx`, `so-lieu.csv` by
 * `so-lieu-quy-iv-2026.csv` for Quý IV/2026.
 */
export function nextName(file: string, period: string): string {
  const [, stem = file, ending = ''] = /^(.*?)(\.\w+)?$/.exec(file) ?? [];
  const rule = rules.find(([shape]) => shape.test(stem));
  if (!rule) return `${stem}-${placeSlug('', period)}${ending}`;
  const [shape, step] = rule;
  return `${stem.replace(shape, (...parts: string[]) => step(parts))}${ending}`;
}
