import type { Unit } from '../../model/observation.ts';
import { scales } from '../cells/numberWords.ts';
import { unitOfWord } from '../cells/unitWords.ts';
import { tidy } from '../text/tidy.ts';

/** The unit that a heading names and the power of ten before it: "triệu đồng" is VND and 6. */
export interface HeadingUnit {
  readonly unit: Unit;
  readonly scale: number;
}

/** Returns the unit of words such as `nghìn người`; null where they are none. */
export function unitOfWords(words: string): HeadingUnit | null {
  const text = tidy(words).toLowerCase();
  const found = scales.find(([word]) => text.startsWith(`${word} `));
  const unit = unitOfWord(found ? text.slice(found[0].length + 1) : text);
  return unit === null ? null : { unit, scale: found?.[1] ?? 0 };
}

/** Returns the unit in a heading's brackets: `Kinh phí (triệu đồng)`; null where it names none. */
export function headingUnit(label: string): HeadingUnit | null {
  const inside = /\(([^()]+)\)\s*$/u.exec(tidy(label))?.[1];
  return inside === undefined
    ? null
    : unitOfWords(inside.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:\s*/iu, ''));
}

/** Returns the words behind "Đơn vị tính:" in a line above a table; null where it has none. */
export const unitLine = (text: string): string | null =>
  /^\(?(?:đơn vị tính|đvt|unit)\s*:\s*([^()]+?)\)?\.?$/iu.exec(tidy(text))?.[1] ?? null;
