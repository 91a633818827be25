/** Writes a period that a shape found as the one after it: the whole, then the parts in brackets. */
export type Step = (whole: string, ...parts: string[]) => string;

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The month or quarter after one, of so many a year, and its year. */
const after = (number: number, year: string, size: number): readonly [number, number] =>
  number < size ? [number + 1, Number(year)] : [1, Number(year) + 1];

/** Returns the next quarter with its year, in letters or digits as before: `Quý IV/2026` is followed by `Quý I/2027`. */
export const quarterStep: Step = (_, before, written, between, year) => {
  const roman = ROMAN.indexOf(written.toLowerCase()) + 1;
  const [next, later] = after(roman || Number(written), year, 4);
  const number = roman === 0 ? String(next) : (ROMAN[next - 1] ?? '');
  const isLower = written === written.toLowerCase();
  return `${before}${isLower ? number : number.toUpperCase()}${between}${later}`;
};

/** Returns the next month with its year, in two digits where this one begins with a zero. */
export const monthStep: Step = (_, before, written, between, year) => {
  const [next, later] = after(Number(written), year, 12);
  return `${before}${String(next).padStart(written.startsWith('0') ? 2 : 1, '0')}${between}${later}`;
};

/** Returns the step for numbers behind their year, of so many a year: `2026-12` is followed by `2027-01`. */
export const turnedStep =
  (size: number): Step =>
  (_, year, between, written) => {
    const [next, later] = after(Number(written), year, size);
    return `${later}${between}${String(next).padStart(written.length, '0')}`;
  };
