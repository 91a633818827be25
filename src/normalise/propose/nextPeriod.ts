const ROMAN = ['I', 'II', 'III', 'IV'];

type Step = (parts: readonly string[]) => string;

const at = (parts: readonly string[], i: number): string => parts[i] ?? '';

/** The next of `size` a year, from 1, with the year that it is in. */
function after(number: number, year: string, size: number): readonly [number, string] {
  return number < size ? [number + 1, year] : [1, String(Number(year) + 1)];
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

const quarter: Step = (parts) => {
  const written = at(parts, 2);
  const roman = ROMAN.indexOf(written.toUpperCase()) + 1;
  const [next, year] = after(roman > 0 ? roman : Number(written), at(parts, 4), 4);
  const number = roman > 0 ? (ROMAN[next - 1] ?? '') : String(next);
  const cased = written === written.toLowerCase() ? number.toLowerCase() : number;
  return `${at(parts, 1)}${cased}${at(parts, 3)}${year}`;
};

const month: Step = (parts) => {
  const written = at(parts, 2);
  const [next, year] = after(Number(written), at(parts, 4), 12);
  return `${at(parts, 1)}${padded(next, written.startsWith('0') ? 2 : 1)}${at(parts, 3)}${year}`;
};

const monthAfterYear: Step = (parts) => {
  const [next, year] = after(Number(at(parts, 3)), at(parts, 1), 12);
  return `${year}${at(parts, 2)}${padded(next, 2)}`;
};

const quarterAfterYear: Step = (parts) => {
  const [next, year] = after(Number(at(parts, 3)), at(parts, 1), 4);
  return `${year}${at(parts, 2)}${next}`;
};

const rules: ReadonlyArray<readonly [RegExp, Step]> = [
  [/^((?:quý|q) ?)(i{1,3}|iv|[1-4])( ?[/-] ?| năm | )(20\d\d)$/iu, quarter],
  [/^(20\d\d)(-?q)([1-4])$/iu, quarterAfterYear],
  [/^((?:tháng |t)?)(\d{1,2})([/-]| năm )(20\d\d)$/iu, month],
  [/^(20\d\d)(-m?)(\d{2})$/iu, monthAfterYear],
  [/^((?:năm )?)(20\d\d)$/iu, (parts) => `${at(parts, 1)}${Number(at(parts, 2)) + 1}`],
  [
    /^(6 tháng )(đầu|cuối)( năm )(20\d\d)$/iu,
    (parts) =>
      at(parts, 2).toLowerCase() === 'đầu'
        ? `${at(parts, 1)}cuối${at(parts, 3)}${at(parts, 4)}`
        : `${at(parts, 1)}đầu${at(parts, 3)}${Number(at(parts, 4)) + 1}`,
  ],
];

/**
 * Returns the period after one, written in the same way; null for a period of no regular length.
 * Examples: `Quý IV/2026` is followed by `Quý I/2027`, `09/2026` by `10/2026`, `năm 2026` by `năm 2027`.
 */
export function nextPeriod(text: string): string | null {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (const [shape, step] of rules) {
    const parts = shape.exec(clean);
    if (parts) return step(parts);
  }
  return null;
}
